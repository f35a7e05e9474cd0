import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GatewayContext } from '../resolvers/gateway-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, as RFC 3339 writes it. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A number of at least 0. */
  NonNegativeFloat: { input: number; output: number; }
  /** A whole number of at least 0. */
  NonNegativeInt: { input: number; output: number; }
  /** An address on the web. */
  URL: { input: string; output: string; }
};

/** What openFDA says of its data. */
export type About = {
  /** openFDA's disclaimer. */
  disclaimer: Scalars['String']['output'];
  /** Where the license of the data stands. */
  license: Scalars['URL']['output'];
  /** Whether this gateway serves made-up sample data. Null while it has no answer of openFDA to tell by. */
  sampleData?: Maybe<Scalars['Boolean']['output']>;
  /** Where openFDA's terms of service stand. */
  terms: Scalars['URL']['output'];
};

/** One incident: from when a threshold was reached until it is over. */
export type Alert = {
  /** When somebody said that they know. Null where nobody did. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it had been reached for long enough to be told. */
  firedAt: Scalars['DateTime']['output'];
  /** An id that no other alert of this process has. */
  id: Scalars['ID']['output'];
  /** What was measured, in words. */
  message: Scalars['String']['output'];
  /** The threshold's name, as the setting `ALERTS` has it. */
  name: Scalars['String']['output'];
  /** When it was over. Null where it goes on. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How grave it is. */
  severity: AlertSeverity;
  /** When the threshold was reached. */
  startedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  state: AlertState;
  /** What it is about where there are several: a dataset's path, a job. Null otherwise. */
  subject?: Maybe<Scalars['String']['output']>;
  /** What it was compared with. */
  threshold: Scalars['Float']['output'];
  /** What was measured last. */
  value: Scalars['Float']['output'];
};

/** How grave an alert is. */
export type AlertSeverity =
  /** Callers do not get what they ask for, or soon will not. */
  | 'CRITICAL'
  /** Something is worse than it should be. */
  | 'WARNING';

/** How an alert stands. */
export type AlertState =
  /** It goes on, and somebody said that they know. */
  | 'ACKNOWLEDGED'
  /** It goes on. */
  | 'FIRING'
  /** It is over. */
  | 'RESOLVED';

/** A report to FDA's Center for Veterinary Medicine of an adverse event, a lack of effect or a defect of an animal drug or device. A report does not show that a drug caused the event. */
export type AnimalEvent = Node & {
  /** The animals affected. */
  animal?: Maybe<AnimalEventAnimal>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Drugs, devices or other products that the animals were given. */
  drug: Array<AnimalEventDrug>;
  /** How long the event lasted. */
  duration?: Maybe<AnimalEventDuration>;
  /** Health before the exposure. */
  healthAssessmentPriorToExposure?: Maybe<AnimalEventHealthAssessmentPriorToExposure>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Number of animals in which the event was seen. */
  numberOfAnimalsAffected?: Maybe<Scalars['Int']['output']>;
  /** Number of animals exposed to the drug. */
  numberOfAnimalsTreated?: Maybe<Scalars['Int']['output']>;
  /** When the event began. */
  onsetDate?: Maybe<Scalars['Date']['output']>;
  /** When the first information on the event was received. */
  originalReceiveDate?: Maybe<Scalars['Date']['output']>;
  /** What became of the animals. */
  outcome: Array<AnimalEventOutcome>;
  /** Who reported first, such as `Animal Owner` or `Veterinarian`. */
  primaryReporter?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Clinical signs and other observations, coded in VeDDRA. */
  reaction: Array<AnimalEventReaction>;
  /** The authority that received the report. */
  receiver?: Maybe<AnimalEventReceiver>;
  /** Number of the animal drug application, or other number of the product, under which the report was filed. */
  reportId?: Maybe<Scalars['String']['output']>;
  /** Who reported besides. */
  secondaryReporter?: Maybe<Scalars['String']['output']>;
  /** Whether the event was serious: fatal, life-threatening, disabling, a congenital anomaly or an abortion. */
  seriousAe?: Maybe<Scalars['Boolean']['output']>;
  /** Time from the last exposure to the onset, as a range. */
  timeBetweenExposureAndOnset?: Maybe<Scalars['String']['output']>;
  /** Whether the animal, or the person, was treated for the event. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  treatedForAe?: Maybe<Scalars['Boolean']['output']>;
  /** Kind of report, such as `Safety Issue`, `Lack Of Expected Effectiveness`, `Product Defect` or both of the latter. */
  typeOfInformation?: Maybe<Scalars['String']['output']>;
  /** Number that identifies the report worldwide, such as `USA-USFDACVM-2016-US-006919`. */
  uniqueAerIdNumber: Scalars['String']['output'];
};

/** The animals affected by an event. */
export type AnimalEventAnimal = {
  /** Age. */
  age?: Maybe<AnimalEventAnimalAge>;
  /** Breed. */
  breed?: Maybe<AnimalEventAnimalBreed>;
  /** State of a female: pregnant, lactating, both, neither or not applicable. */
  femaleAnimalPhysiologicalStatus?: Maybe<Scalars['String']['output']>;
  /** Sex, such as `Male`, `Female`, `Mixed` or `Unknown`. */
  gender?: Maybe<Scalars['String']['output']>;
  /** Whether the animal is intact or neutered, among other words. */
  reproductiveStatus?: Maybe<Scalars['String']['output']>;
  /** Species, such as `Dog`, `Cat`, `Cattle` or `Human`. */
  species?: Maybe<Scalars['String']['output']>;
  /** Weight. */
  weight?: Maybe<AnimalEventAnimalWeight>;
};

/** The age of an animal, or the range of a group's ages. */
export type AnimalEventAnimalAge = {
  /** Highest age of a group. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Age, or the lowest age of a group, in the unit beside it. */
  min?: Maybe<Scalars['Float']['output']>;
  /** How the age is known. */
  qualifier?: Maybe<AnimalEventQualifier>;
  /** Unit of the age, such as `Year` or `Month`. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventAnimalAge; all of them must hold. */
export type AnimalEventAnimalAgeWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventAnimalAgeWhere>>;
  max?: InputMaybe<FloatFilter>;
  min?: InputMaybe<FloatFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventAnimalAgeWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventAnimalAgeWhere>>;
  qualifier?: InputMaybe<AnimalEventQualifierFilter>;
  unit?: InputMaybe<KeywordFilter>;
};

/** The breed of an animal. */
export type AnimalEventAnimalBreed = {
  /** Breeds by name; several for a cross. */
  breedComponent: Array<Scalars['String']['output']>;
  /** Whether the animal is a cross of breeds. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  isCrossbred?: Maybe<Scalars['Boolean']['output']>;
};

/** Conditions on a AnimalEventAnimalBreed; all of them must hold. */
export type AnimalEventAnimalBreedWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventAnimalBreedWhere>>;
  breedComponent?: InputMaybe<StringFilter>;
  isCrossbred?: InputMaybe<BooleanFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventAnimalBreedWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventAnimalBreedWhere>>;
};

/** The weight of an animal, or the range of a group's weights. */
export type AnimalEventAnimalWeight = {
  /** Highest weight of a group. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Weight, or the lowest weight of a group, in the unit beside it. */
  min?: Maybe<Scalars['Float']['output']>;
  /** How the weight is known. */
  qualifier?: Maybe<AnimalEventQualifier>;
  /** Unit of the weight, mostly `Kilogram`. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventAnimalWeight; all of them must hold. */
export type AnimalEventAnimalWeightWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventAnimalWeightWhere>>;
  max?: InputMaybe<FloatFilter>;
  min?: InputMaybe<FloatFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventAnimalWeightWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventAnimalWeightWhere>>;
  qualifier?: InputMaybe<AnimalEventQualifierFilter>;
  unit?: InputMaybe<KeywordFilter>;
};

/** Conditions on a AnimalEventAnimal; all of them must hold. */
export type AnimalEventAnimalWhere = {
  age?: InputMaybe<AnimalEventAnimalAgeWhere>;
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventAnimalWhere>>;
  breed?: InputMaybe<AnimalEventAnimalBreedWhere>;
  femaleAnimalPhysiologicalStatus?: InputMaybe<StringFilter>;
  gender?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventAnimalWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventAnimalWhere>>;
  reproductiveStatus?: InputMaybe<KeywordFilter>;
  species?: InputMaybe<KeywordFilter>;
  weight?: InputMaybe<AnimalEventAnimalWeightWhere>;
};

/** Records of animalandveterinary/event, and what can be told of all of them. */
export type AnimalEventConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<AnimalEventEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<AnimalEvent>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of animalandveterinary/event, and what can be told of all of them. */
export type AnimalEventConnectionFacetArgs = {
  field: AnimalEventFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of animalandveterinary/event, and what can be told of all of them. */
export type AnimalEventConnectionHistogramArgs = {
  field: AnimalEventHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A product that the animals were given. */
export type AnimalEventDrug = {
  /** Active ingredients with their amounts. */
  activeIngredients: Array<AnimalEventDrugActiveIngredients>;
  /** Who gave it, such as `Animal Owner` or `Veterinarian`. */
  administeredBy?: Maybe<Scalars['String']['output']>;
  /** Dechallenge: whether the event abated when the drug was stopped. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  aeAbatedAfterStoppingDrug?: Maybe<Scalars['Boolean']['output']>;
  /** Rechallenge: whether the event came back when the drug was given again. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  aeReappearedAfterResumingDrug?: Maybe<Scalars['Boolean']['output']>;
  /** Code of the product in the Anatomical Therapeutic Chemical classification for veterinary drugs (ATCvet). */
  atcVetCode?: Maybe<Scalars['String']['output']>;
  /** Brand name; `MSK` where it is withheld. */
  brandName?: Maybe<Scalars['String']['output']>;
  /** Dosage form. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Dose given. */
  dose?: Maybe<AnimalEventDrugDose>;
  /** When the animals were first exposed to the product. */
  firstExposureDate?: Maybe<Scalars['Date']['output']>;
  /** How often the drug was given. */
  frequencyOfAdministration?: Maybe<AnimalEventDrugFrequencyOfAdministration>;
  /** When they were last exposed to it. */
  lastExposureDate?: Maybe<Scalars['Date']['output']>;
  /** When the lot expires, as sent: mostly a year and a month. */
  lotExpiration?: Maybe<Scalars['String']['output']>;
  /** Lot number. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** Who holds the product's registration. */
  manufacturer?: Maybe<AnimalEventDrugManufacturer>;
  /** When the lot was made. */
  manufacturingDate?: Maybe<Scalars['Date']['output']>;
  /** Number of items found defective. */
  numberOfDefectiveItems?: Maybe<Scalars['Int']['output']>;
  /** Number of items returned to the manufacturer. */
  numberOfItemsReturned?: Maybe<Scalars['Int']['output']>;
  /** In what way it was not, such as another species, dose or indication. */
  offLabelUse: Array<Scalars['String']['output']>;
  /** Identifiers of the product; no record seen so far has them, though the index provides for them. */
  openfda?: Maybe<AnimalEventDrugOpenFda>;
  /** Whether they had had an adverse event with it before. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  previousAeToDrug?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the animals had been exposed to it before. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  previousExposureToDrug?: Maybe<Scalars['Boolean']['output']>;
  /** National drug code of the product, without the package segment. */
  productNdc?: Maybe<Scalars['String']['output']>;
  /** Route of administration. */
  route?: Maybe<Scalars['String']['output']>;
  /** Whether it was used as its label says. Null also where the report says `Unknown` or `Not Applicable`: `raw` tells. */
  usedAccordingToLabel?: Maybe<Scalars['Boolean']['output']>;
};

/** An active ingredient of a product. */
export type AnimalEventDrugActiveIngredients = {
  /** Amount of the ingredient in the product. */
  dose?: Maybe<AnimalEventDrugActiveIngredientsDose>;
  /** Name of the ingredient. */
  name?: Maybe<Scalars['String']['output']>;
};

/** An amount of an ingredient as a fraction. */
export type AnimalEventDrugActiveIngredientsDose = {
  /** Amount of product that contains it. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** Unit of the product's amount. */
  denominatorUnit?: Maybe<Scalars['String']['output']>;
  /** Amount of the ingredient. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** Unit of that amount. */
  numeratorUnit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventDrugActiveIngredientsDose; all of them must hold. */
export type AnimalEventDrugActiveIngredientsDoseWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugActiveIngredientsDoseWhere>>;
  denominator?: InputMaybe<FloatFilter>;
  denominatorUnit?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugActiveIngredientsDoseWhere>;
  numerator?: InputMaybe<FloatFilter>;
  numeratorUnit?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugActiveIngredientsDoseWhere>>;
};

/** Conditions on a AnimalEventDrugActiveIngredients; all of them must hold. */
export type AnimalEventDrugActiveIngredientsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugActiveIngredientsWhere>>;
  dose?: InputMaybe<AnimalEventDrugActiveIngredientsDoseWhere>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugActiveIngredientsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugActiveIngredientsWhere>>;
};

/** A dose as a fraction. */
export type AnimalEventDrugDose = {
  /** What the amount was given for, such as one animal or a unit of weight. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** Unit of that. */
  denominatorUnit?: Maybe<Scalars['String']['output']>;
  /** Amount given. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** Unit of that amount. */
  numeratorUnit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventDrugDose; all of them must hold. */
export type AnimalEventDrugDoseWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugDoseWhere>>;
  denominator?: InputMaybe<FloatFilter>;
  denominatorUnit?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugDoseWhere>;
  numerator?: InputMaybe<FloatFilter>;
  numeratorUnit?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugDoseWhere>>;
};

/** How often a drug was given. */
export type AnimalEventDrugFrequencyOfAdministration = {
  /** Unit of the interval. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Length of the interval between doses. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Conditions on a AnimalEventDrugFrequencyOfAdministration; all of them must hold. */
export type AnimalEventDrugFrequencyOfAdministrationWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugFrequencyOfAdministrationWhere>>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugFrequencyOfAdministrationWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugFrequencyOfAdministrationWhere>>;
  unit?: InputMaybe<KeywordFilter>;
  value?: InputMaybe<FloatFilter>;
};

/** The firm that holds a product's registration. */
export type AnimalEventDrugManufacturer = {
  /** Name of the firm; `MSK` where it is withheld. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number of the product's registration with FDA. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventDrugManufacturer; all of them must hold. */
export type AnimalEventDrugManufacturerWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugManufacturerWhere>>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugManufacturerWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugManufacturerWhere>>;
  registrationNumber?: InputMaybe<KeywordFilter>;
};

/** What openFDA knows of a product from the NDC directory, its label, RxNorm and the UNII list. */
export type AnimalEventDrugOpenFda = {
  /** Drugs@FDA application numbers (`NDA`, `ANDA` or `BLA` and six digits) or, for products marketed without one, the OTC monograph cited. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm: Array<Scalars['String']['output']>;
  /** Established (non-proprietary) names of the products. */
  genericName: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['Boolean']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** RxNorm names of the products, with strength and dose form. */
  rxstring: Array<Scalars['String']['output']>;
  /** RxNorm term types of those names, such as `SCD` (clinical drug) or `SBD` (branded drug). */
  rxtty: Array<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventDrugOpenFda; all of them must hold. */
export type AnimalEventDrugOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugOpenFdaWhere>>;
  applicationNumber?: InputMaybe<KeywordFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<BooleanFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugOpenFdaWhere>;
  nui?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugOpenFdaWhere>>;
  packageNdc?: InputMaybe<KeywordFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<KeywordFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<KeywordFilter>;
  rxstring?: InputMaybe<KeywordFilter>;
  rxtty?: InputMaybe<KeywordFilter>;
  splId?: InputMaybe<KeywordFilter>;
  splSetId?: InputMaybe<KeywordFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<KeywordFilter>;
  upc?: InputMaybe<KeywordFilter>;
};

/** Conditions on a AnimalEventDrug; all of them must hold. */
export type AnimalEventDrugWhere = {
  /** Of all activeIngredients of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  activeIngredients?: InputMaybe<AnimalEventDrugActiveIngredientsWhere>;
  administeredBy?: InputMaybe<StringFilter>;
  aeAbatedAfterStoppingDrug?: InputMaybe<BooleanFilter>;
  aeReappearedAfterResumingDrug?: InputMaybe<BooleanFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDrugWhere>>;
  atcVetCode?: InputMaybe<KeywordFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<KeywordFilter>;
  dose?: InputMaybe<AnimalEventDrugDoseWhere>;
  firstExposureDate?: InputMaybe<DateFilter>;
  frequencyOfAdministration?: InputMaybe<AnimalEventDrugFrequencyOfAdministrationWhere>;
  lastExposureDate?: InputMaybe<DateFilter>;
  lotExpiration?: InputMaybe<DateFilter>;
  lotNumber?: InputMaybe<KeywordFilter>;
  manufacturer?: InputMaybe<AnimalEventDrugManufacturerWhere>;
  manufacturingDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDrugWhere>;
  numberOfDefectiveItems?: InputMaybe<IntFilter>;
  numberOfItemsReturned?: InputMaybe<IntFilter>;
  offLabelUse?: InputMaybe<StringFilter>;
  openfda?: InputMaybe<AnimalEventDrugOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDrugWhere>>;
  previousAeToDrug?: InputMaybe<BooleanFilter>;
  previousExposureToDrug?: InputMaybe<BooleanFilter>;
  productNdc?: InputMaybe<KeywordFilter>;
  route?: InputMaybe<KeywordFilter>;
  usedAccordingToLabel?: InputMaybe<BooleanFilter>;
};

/** How long an event lasted. */
export type AnimalEventDuration = {
  /** Unit of the length, such as `Day` or `Week`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Length, in the unit beside it. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventDuration; all of them must hold. */
export type AnimalEventDurationWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventDurationWhere>>;
  /** Not this. */
  not?: InputMaybe<AnimalEventDurationWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventDurationWhere>>;
  unit?: InputMaybe<KeywordFilter>;
  value?: InputMaybe<KeywordFilter>;
};

/** A record and its place in a list. */
export type AnimalEventEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AnimalEvent;
};

/** Fields whose values openFDA can count in animalandveterinary/event. */
export type AnimalEventFacetField =
  | 'ANIMAL_AGE_MAX'
  | 'ANIMAL_AGE_MIN'
  | 'ANIMAL_AGE_QUALIFIER'
  | 'ANIMAL_AGE_UNIT'
  | 'ANIMAL_BREED_BREED_COMPONENT'
  | 'ANIMAL_BREED_IS_CROSSBRED'
  | 'ANIMAL_FEMALE_ANIMAL_PHYSIOLOGICAL_STATUS'
  | 'ANIMAL_GENDER'
  | 'ANIMAL_REPRODUCTIVE_STATUS'
  | 'ANIMAL_SPECIES'
  | 'ANIMAL_WEIGHT_MAX'
  | 'ANIMAL_WEIGHT_MIN'
  | 'ANIMAL_WEIGHT_QUALIFIER'
  | 'ANIMAL_WEIGHT_UNIT'
  | 'DRUG_ACTIVE_INGREDIENTS_DOSE_DENOMINATOR'
  | 'DRUG_ACTIVE_INGREDIENTS_DOSE_DENOMINATOR_UNIT'
  | 'DRUG_ACTIVE_INGREDIENTS_DOSE_NUMERATOR'
  | 'DRUG_ACTIVE_INGREDIENTS_DOSE_NUMERATOR_UNIT'
  | 'DRUG_ACTIVE_INGREDIENTS_NAME'
  | 'DRUG_ADMINISTERED_BY'
  | 'DRUG_AE_ABATED_AFTER_STOPPING_DRUG'
  | 'DRUG_AE_REAPPEARED_AFTER_RESUMING_DRUG'
  | 'DRUG_ATC_VET_CODE'
  | 'DRUG_BRAND_NAME'
  | 'DRUG_DOSAGE_FORM'
  | 'DRUG_DOSE_DENOMINATOR'
  | 'DRUG_DOSE_DENOMINATOR_UNIT'
  | 'DRUG_DOSE_NUMERATOR'
  | 'DRUG_DOSE_NUMERATOR_UNIT'
  | 'DRUG_FREQUENCY_OF_ADMINISTRATION_UNIT'
  | 'DRUG_FREQUENCY_OF_ADMINISTRATION_VALUE'
  | 'DRUG_LOT_NUMBER'
  | 'DRUG_MANUFACTURER_NAME'
  | 'DRUG_MANUFACTURER_REGISTRATION_NUMBER'
  | 'DRUG_NUMBER_OF_DEFECTIVE_ITEMS'
  | 'DRUG_NUMBER_OF_ITEMS_RETURNED'
  | 'DRUG_OFF_LABEL_USE'
  | 'DRUG_OPENFDA_APPLICATION_NUMBER'
  | 'DRUG_OPENFDA_BRAND_NAME'
  | 'DRUG_OPENFDA_DOSAGE_FORM'
  | 'DRUG_OPENFDA_GENERIC_NAME'
  | 'DRUG_OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'DRUG_OPENFDA_MANUFACTURER_NAME'
  | 'DRUG_OPENFDA_NUI'
  | 'DRUG_OPENFDA_PACKAGE_NDC'
  | 'DRUG_OPENFDA_PHARM_CLASS_CS'
  | 'DRUG_OPENFDA_PHARM_CLASS_EPC'
  | 'DRUG_OPENFDA_PHARM_CLASS_MOA'
  | 'DRUG_OPENFDA_PHARM_CLASS_PE'
  | 'DRUG_OPENFDA_PRODUCT_NDC'
  | 'DRUG_OPENFDA_PRODUCT_TYPE'
  | 'DRUG_OPENFDA_ROUTE'
  | 'DRUG_OPENFDA_RXCUI'
  | 'DRUG_OPENFDA_RXSTRING'
  | 'DRUG_OPENFDA_RXTTY'
  | 'DRUG_OPENFDA_SPL_ID'
  | 'DRUG_OPENFDA_SPL_SET_ID'
  | 'DRUG_OPENFDA_SUBSTANCE_NAME'
  | 'DRUG_OPENFDA_UNII'
  | 'DRUG_OPENFDA_UPC'
  | 'DRUG_PREVIOUS_AE_TO_DRUG'
  | 'DRUG_PREVIOUS_EXPOSURE_TO_DRUG'
  | 'DRUG_PRODUCT_NDC'
  | 'DRUG_ROUTE'
  | 'DRUG_USED_ACCORDING_TO_LABEL'
  | 'DURATION_UNIT'
  | 'DURATION_VALUE'
  | 'HEALTH_ASSESSMENT_PRIOR_TO_EXPOSURE_ASSESSED_BY'
  | 'HEALTH_ASSESSMENT_PRIOR_TO_EXPOSURE_CONDITION'
  | 'NUMBER_OF_ANIMALS_AFFECTED'
  | 'NUMBER_OF_ANIMALS_TREATED'
  | 'OUTCOME_MEDICAL_STATUS'
  | 'OUTCOME_NUMBER_OF_ANIMALS_AFFECTED'
  | 'PRIMARY_REPORTER'
  | 'REACTION_ACCURACY'
  | 'REACTION_NUMBER_OF_ANIMALS_AFFECTED'
  | 'REACTION_VEDDRA_TERM_CODE'
  | 'REACTION_VEDDRA_TERM_NAME'
  | 'REACTION_VEDDRA_VERSION'
  | 'RECEIVER_CITY'
  | 'RECEIVER_COUNTRY'
  | 'RECEIVER_ORGANIZATION'
  | 'RECEIVER_POSTAL_CODE'
  | 'RECEIVER_STATE'
  | 'RECEIVER_STREET_ADDRESS'
  | 'REPORT_ID'
  | 'SECONDARY_REPORTER'
  | 'SERIOUS_AE'
  | 'TIME_BETWEEN_EXPOSURE_AND_ONSET'
  | 'TREATED_FOR_AE'
  | 'TYPE_OF_INFORMATION'
  | 'UNIQUE_AER_ID_NUMBER';

/** The animals' health before the exposure. */
export type AnimalEventHealthAssessmentPriorToExposure = {
  /** Who judged it, such as `Veterinarian` or `Owner`. */
  assessedBy?: Maybe<Scalars['String']['output']>;
  /** State of health, such as `Good`, `Fair`, `Poor` or `Critical`. */
  condition?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventHealthAssessmentPriorToExposure; all of them must hold. */
export type AnimalEventHealthAssessmentPriorToExposureWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventHealthAssessmentPriorToExposureWhere>>;
  assessedBy?: InputMaybe<StringFilter>;
  condition?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventHealthAssessmentPriorToExposureWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventHealthAssessmentPriorToExposureWhere>>;
};

/** Dates by which openFDA can count animalandveterinary/event. */
export type AnimalEventHistogramField =
  | 'DRUG_FIRST_EXPOSURE_DATE'
  | 'DRUG_LAST_EXPOSURE_DATE'
  | 'DRUG_LOT_EXPIRATION'
  | 'DRUG_MANUFACTURING_DATE'
  | 'ONSET_DATE'
  | 'ORIGINAL_RECEIVE_DATE';

/** One criterion of an order. */
export type AnimalEventOrderBy = {
  direction?: OrderDirection;
  field: AnimalEventOrderField;
};

/** Fields by which openFDA can order animalandveterinary/event. */
export type AnimalEventOrderField =
  | 'ANIMAL_AGE_QUALIFIER'
  | 'ANIMAL_AGE_UNIT'
  | 'ANIMAL_BREED_BREED_COMPONENT'
  | 'ANIMAL_FEMALE_ANIMAL_PHYSIOLOGICAL_STATUS'
  | 'ANIMAL_GENDER'
  | 'ANIMAL_REPRODUCTIVE_STATUS'
  | 'ANIMAL_SPECIES'
  | 'ANIMAL_WEIGHT_QUALIFIER'
  | 'ANIMAL_WEIGHT_UNIT'
  | 'DRUG_ACTIVE_INGREDIENTS_DOSE_DENOMINATOR_UNIT'
  | 'DRUG_ACTIVE_INGREDIENTS_DOSE_NUMERATOR_UNIT'
  | 'DRUG_ACTIVE_INGREDIENTS_NAME'
  | 'DRUG_ADMINISTERED_BY'
  | 'DRUG_ATC_VET_CODE'
  | 'DRUG_BRAND_NAME'
  | 'DRUG_DOSAGE_FORM'
  | 'DRUG_DOSE_DENOMINATOR_UNIT'
  | 'DRUG_DOSE_NUMERATOR_UNIT'
  | 'DRUG_FIRST_EXPOSURE_DATE'
  | 'DRUG_FREQUENCY_OF_ADMINISTRATION_UNIT'
  | 'DRUG_LAST_EXPOSURE_DATE'
  | 'DRUG_LOT_EXPIRATION'
  | 'DRUG_LOT_NUMBER'
  | 'DRUG_MANUFACTURER_NAME'
  | 'DRUG_MANUFACTURER_REGISTRATION_NUMBER'
  | 'DRUG_MANUFACTURING_DATE'
  | 'DRUG_NUMBER_OF_DEFECTIVE_ITEMS'
  | 'DRUG_NUMBER_OF_ITEMS_RETURNED'
  | 'DRUG_OFF_LABEL_USE'
  | 'DRUG_OPENFDA_APPLICATION_NUMBER'
  | 'DRUG_OPENFDA_BRAND_NAME'
  | 'DRUG_OPENFDA_DOSAGE_FORM'
  | 'DRUG_OPENFDA_GENERIC_NAME'
  | 'DRUG_OPENFDA_MANUFACTURER_NAME'
  | 'DRUG_OPENFDA_NUI'
  | 'DRUG_OPENFDA_PACKAGE_NDC'
  | 'DRUG_OPENFDA_PHARM_CLASS_CS'
  | 'DRUG_OPENFDA_PHARM_CLASS_EPC'
  | 'DRUG_OPENFDA_PHARM_CLASS_MOA'
  | 'DRUG_OPENFDA_PHARM_CLASS_PE'
  | 'DRUG_OPENFDA_PRODUCT_NDC'
  | 'DRUG_OPENFDA_PRODUCT_TYPE'
  | 'DRUG_OPENFDA_ROUTE'
  | 'DRUG_OPENFDA_RXCUI'
  | 'DRUG_OPENFDA_RXSTRING'
  | 'DRUG_OPENFDA_RXTTY'
  | 'DRUG_OPENFDA_SPL_ID'
  | 'DRUG_OPENFDA_SPL_SET_ID'
  | 'DRUG_OPENFDA_SUBSTANCE_NAME'
  | 'DRUG_OPENFDA_UNII'
  | 'DRUG_OPENFDA_UPC'
  | 'DRUG_PRODUCT_NDC'
  | 'DRUG_ROUTE'
  | 'DURATION_UNIT'
  | 'DURATION_VALUE'
  | 'HEALTH_ASSESSMENT_PRIOR_TO_EXPOSURE_ASSESSED_BY'
  | 'HEALTH_ASSESSMENT_PRIOR_TO_EXPOSURE_CONDITION'
  | 'NUMBER_OF_ANIMALS_AFFECTED'
  | 'NUMBER_OF_ANIMALS_TREATED'
  | 'ONSET_DATE'
  | 'ORIGINAL_RECEIVE_DATE'
  | 'OUTCOME_MEDICAL_STATUS'
  | 'OUTCOME_NUMBER_OF_ANIMALS_AFFECTED'
  | 'PRIMARY_REPORTER'
  | 'REACTION_ACCURACY'
  | 'REACTION_NUMBER_OF_ANIMALS_AFFECTED'
  | 'REACTION_VEDDRA_TERM_CODE'
  | 'REACTION_VEDDRA_TERM_NAME'
  | 'REACTION_VEDDRA_VERSION'
  | 'RECEIVER_CITY'
  | 'RECEIVER_COUNTRY'
  | 'RECEIVER_ORGANIZATION'
  | 'RECEIVER_POSTAL_CODE'
  | 'RECEIVER_STATE'
  | 'RECEIVER_STREET_ADDRESS'
  | 'REPORT_ID'
  | 'SECONDARY_REPORTER'
  | 'TIME_BETWEEN_EXPOSURE_AND_ONSET'
  | 'TYPE_OF_INFORMATION'
  | 'UNIQUE_AER_ID_NUMBER';

/** What became of some of the animals. */
export type AnimalEventOutcome = {
  /** State of the animals when last heard of. */
  medicalStatus?: Maybe<AnimalEventOutcomeMedicalStatus>;
  /** Number of animals in that state. */
  numberOfAnimalsAffected?: Maybe<Scalars['Int']['output']>;
};

/** What became of an animal after an adverse event. */
export type AnimalEventOutcomeMedicalStatus =
  /** The animal died. */
  | 'DIED'
  /** The animal was euthanized. */
  | 'EUTHANIZED'
  /** The event continues. */
  | 'ONGOING'
  /** The animal has recovered. */
  | 'RECOVERED'
  /** The animal has recovered, with lasting consequences. */
  | 'RECOVERED_WITH_SEQUELA'
  /** It is not known. */
  | 'UNKNOWN';

/** On a AnimalEventOutcomeMedicalStatus. */
export type AnimalEventOutcomeMedicalStatusFilter = {
  eq?: InputMaybe<AnimalEventOutcomeMedicalStatus>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<AnimalEventOutcomeMedicalStatus>>;
  ne?: InputMaybe<AnimalEventOutcomeMedicalStatus>;
};

/** Conditions on a AnimalEventOutcome; all of them must hold. */
export type AnimalEventOutcomeWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventOutcomeWhere>>;
  medicalStatus?: InputMaybe<AnimalEventOutcomeMedicalStatusFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventOutcomeWhere>;
  numberOfAnimalsAffected?: InputMaybe<IntFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventOutcomeWhere>>;
};

/** How an age or a weight is known. */
export type AnimalEventQualifier =
  /** It was estimated. */
  | 'ESTIMATED'
  /** It was measured, or the age is known. */
  | 'MEASURED'
  /** It is not known. */
  | 'UNKNOWN';

/** On a AnimalEventQualifier. */
export type AnimalEventQualifierFilter = {
  eq?: InputMaybe<AnimalEventQualifier>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<AnimalEventQualifier>>;
  ne?: InputMaybe<AnimalEventQualifier>;
};

/** A clinical sign, coded in VeDDRA, the veterinary dictionary of adverse events. */
export type AnimalEventReaction = {
  /** Whether that number is `Actual` or `Estimated`. */
  accuracy?: Maybe<Scalars['String']['output']>;
  /** Number of animals that showed the sign. */
  numberOfAnimalsAffected?: Maybe<Scalars['Int']['output']>;
  /** Code of the term in VeDDRA. */
  veddraTermCode?: Maybe<Scalars['String']['output']>;
  /** The term in VeDDRA. */
  veddraTermName?: Maybe<Scalars['String']['output']>;
  /** Version of VeDDRA. */
  veddraVersion?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a AnimalEventReaction; all of them must hold. */
export type AnimalEventReactionWhere = {
  accuracy?: InputMaybe<KeywordFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventReactionWhere>>;
  /** Not this. */
  not?: InputMaybe<AnimalEventReactionWhere>;
  numberOfAnimalsAffected?: InputMaybe<IntFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventReactionWhere>>;
  veddraTermCode?: InputMaybe<KeywordFilter>;
  veddraTermName?: InputMaybe<StringFilter>;
  veddraVersion?: InputMaybe<IntFilter>;
};

/** The authority that received a report. */
export type AnimalEventReceiver = {
  /** City. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country, by three-letter code. */
  country?: Maybe<Scalars['String']['output']>;
  /** Name of the authority. */
  organization?: Maybe<Scalars['String']['output']>;
  /** ZIP or postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, by two-letter code. */
  state?: Maybe<Scalars['String']['output']>;
  /** Street address. */
  streetAddress?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a AnimalEventReceiver; all of them must hold. */
export type AnimalEventReceiverWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventReceiverWhere>>;
  city?: InputMaybe<StringFilter>;
  country?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<AnimalEventReceiverWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventReceiverWhere>>;
  organization?: InputMaybe<StringFilter>;
  postalCode?: InputMaybe<StringFilter>;
  state?: InputMaybe<StringFilter>;
  streetAddress?: InputMaybe<StringFilter>;
};

/** Conditions on a AnimalEvent; all of them must hold. */
export type AnimalEventWhere = {
  /** All of these. */
  and?: InputMaybe<Array<AnimalEventWhere>>;
  animal?: InputMaybe<AnimalEventAnimalWhere>;
  /** Of all drug of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  drug?: InputMaybe<AnimalEventDrugWhere>;
  duration?: InputMaybe<AnimalEventDurationWhere>;
  healthAssessmentPriorToExposure?: InputMaybe<AnimalEventHealthAssessmentPriorToExposureWhere>;
  /** Not this. */
  not?: InputMaybe<AnimalEventWhere>;
  numberOfAnimalsAffected?: InputMaybe<IntFilter>;
  numberOfAnimalsTreated?: InputMaybe<IntFilter>;
  onsetDate?: InputMaybe<DateFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AnimalEventWhere>>;
  originalReceiveDate?: InputMaybe<DateFilter>;
  /** Of all outcome of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  outcome?: InputMaybe<AnimalEventOutcomeWhere>;
  primaryReporter?: InputMaybe<StringFilter>;
  /** Of all reaction of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  reaction?: InputMaybe<AnimalEventReactionWhere>;
  receiver?: InputMaybe<AnimalEventReceiverWhere>;
  reportId?: InputMaybe<KeywordFilter>;
  secondaryReporter?: InputMaybe<StringFilter>;
  seriousAe?: InputMaybe<BooleanFilter>;
  timeBetweenExposureAndOnset?: InputMaybe<KeywordFilter>;
  treatedForAe?: InputMaybe<BooleanFilter>;
  typeOfInformation?: InputMaybe<StringFilter>;
  uniqueAerIdNumber?: InputMaybe<KeywordFilter>;
};

/** How fresh an answer is, and where it came from. */
export type AsOf = {
  /** Whole seconds since `validatedAt`. */
  ageSeconds: Scalars['NonNegativeInt']['output'];
  /** When openFDA was asked. */
  fetchedAt: Scalars['DateTime']['output'];
  /** The day on which openFDA last reloaded the dataset. Null for an answer that found nothing. */
  lastUpdated?: Maybe<Scalars['Date']['output']>;
  /** Whether the data was made up by an embedded openFDA. */
  sampleData: Scalars['Boolean']['output'];
  /** The request to openFDA that is answered: path and query. Anybody may send it to openFDA again. */
  source: Scalars['String']['output'];
  /** Whether the answer is known to be outdated: openFDA has reloaded the dataset since, or the answer is older than its freshness level allows and openFDA could not be asked. */
  stale: Scalars['Boolean']['output'];
  /** When the answer was last known to be what openFDA reports. */
  validatedAt: Scalars['DateTime']['output'];
};

/** On true or false. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A dataset that fails. */
export type BreakerStatus = {
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** `open`, or `half-open` while one request finds out whether it answers again. */
  state: Scalars['String']['output'];
};

/** How much of a window's requests is used. */
export type BudgetWindow = {
  /** Requests left. */
  left: Scalars['NonNegativeInt']['output'];
  /** Most requests in the window. */
  limit: Scalars['NonNegativeInt']['output'];
  /** Requests in it so far. */
  used: Scalars['NonNegativeInt']['output'];
};

/** What the cache did. */
export type CacheStats = {
  /** Bytes held in memory: keys, answers and what the cache keeps for each. */
  bytes: Scalars['NonNegativeFloat']['output'];
  /** Bytes of answers served without asking openFDA. */
  bytesSaved: Scalars['NonNegativeFloat']['output'];
  /** Reads that were cancelled: the caller left before there was an answer. */
  cancelled: Scalars['NonNegativeInt']['output'];
  /** The datasets that were read. */
  datasets: Array<DatasetCacheStats>;
  /** Answers held in memory. */
  entries: Scalars['NonNegativeInt']['output'];
  /** Reads that failed. */
  errors: Scalars['NonNegativeInt']['output'];
  /** Answers that left memory to make room. */
  evictions: Scalars['NonNegativeInt']['output'];
  /** What the memory of the process that answers holds now, by dataset, the greatest first. Found by looking at every answer held. */
  heldByDataset: Array<DatasetHolding>;
  /** How long reads took that were answered from the cache, and stored answers. */
  hitLatency: LatencyStats;
  /** Hits as a share of hits and misses. Null before the first read. */
  hitRatio?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Reads answered from the cache. */
  hits: Scalars['NonNegativeInt']['output'];
  /** Processes whose figures these are. */
  instances: Scalars['NonNegativeInt']['output'];
  /** How long reads took that waited for openFDA. */
  missLatency: LatencyStats;
  /** Reads that waited for openFDA. */
  misses: Scalars['NonNegativeInt']['output'];
  /** Reads whose answer is that there is no such record. */
  negative: Scalars['NonNegativeInt']['output'];
  /** Requests to openFDA that cached answers made unnecessary. */
  requestsSaved: Scalars['NonNegativeInt']['output'];
  /** Reads answered with more age than the level likes, since openFDA could not be asked. */
  stale: Scalars['NonNegativeInt']['output'];
  /** Operations answered with stored bytes, ahead of GraphQL. Each counts as a hit for every read it made unnecessary. */
  storedAnswers: Scalars['NonNegativeInt']['output'];
  /**
   * The places where answers are kept: those of openFDA's answers, the nearest first, then the store of answers to operations. An operation that the store
   * answers reaches no other.
   */
  tiers: Array<CacheTierStats>;
  /** Bytes read from openFDA. */
  upstreamBytes: Scalars['NonNegativeFloat']['output'];
  /** Requests sent to openFDA. */
  upstreamRequests: Scalars['NonNegativeInt']['output'];
};

/** One place where answers are kept. */
export type CacheTierStats = {
  /** Whether it answers now. */
  available: Scalars['Boolean']['output'];
  /** Bytes held. Null where the tier cannot tell. */
  bytes?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Answers held. Null where the tier cannot tell. */
  entries?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Answers that left to make room. */
  evictions: Scalars['NonNegativeInt']['output'];
  /** Operations that failed; each was a miss. */
  failures: Scalars['NonNegativeInt']['output'];
  /** Look-ups that found something. */
  hits: Scalars['NonNegativeInt']['output'];
  /** Most bytes it may hold. Null where it has no bound of its own. */
  maxBytes?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Look-ups that found nothing. */
  misses: Scalars['NonNegativeInt']['output'];
  /** The eviction policy followed now. Null where the tier has none. */
  policy?: Maybe<Scalars['String']['output']>;
  /** Answers stored. */
  stored: Scalars['NonNegativeInt']['output'];
  /** `memory`, `redis` or `file` (openFDA's answers, which operations are made from), or `answers` (answers to operations, as bytes). */
  tier: Scalars['String']['output'];
};

export type Cadence =
  | 'DAILY'
  | 'FROZEN'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'UNKNOWN'
  | 'WEEKLY';

/** On a code of capital letters and digits. Compares the whole code. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
};

/** How one codec did in a check. */
export type CodecCheck = {
  /** Whether this runtime has it. */
  available: Scalars['Boolean']['output'];
  /** The codec. */
  codec: Scalars['String']['output'];
  /** Whether it gave back what it was given. */
  ok: Scalars['Boolean']['output'];
  /** What was expected and what came. Null where it is ok. */
  problem?: Maybe<Scalars['String']['output']>;
};

/** A codec that failed to compress. */
export type CodecFailure = {
  /** The codec. */
  codec: Scalars['String']['output'];
  /** How often it failed since the start of the process. */
  failures: Scalars['NonNegativeInt']['output'];
  /** Whether the codec is left aside for now. It is tried again after a second, and after twice as long with each further failure, ten minutes at most. */
  isResting: Scalars['Boolean']['output'];
  /** The message of the last failure. */
  problem: Scalars['String']['output'];
};

/** What a codec did for a dataset. */
export type CodecStats = {
  /** The codec: `zstd`, `brotli`, `gzip`, `deflate`, or `identity` for answers stored as they are. */
  codec: Scalars['String']['output'];
  /** Their bytes before. */
  contentBytes: Scalars['NonNegativeFloat']['output'];
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** Time that decompressing took, in ms. */
  decodeMs: Scalars['NonNegativeFloat']['output'];
  /** Answers decompressed. */
  decoded: Scalars['NonNegativeInt']['output'];
  /** Time that compressing took, in ms. */
  encodeMs: Scalars['NonNegativeFloat']['output'];
  /** Answers compressed. */
  encoded: Scalars['NonNegativeInt']['output'];
  /** Answers that were compressed once more in the background, for a smaller form. They do not count as stored again. */
  encodedAgain: Scalars['NonNegativeInt']['output'];
  /** Stored bytes for each byte of content. Null before anything was stored. */
  ratio?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Stored answers that could not be read; each was a miss. */
  refused: Scalars['NonNegativeInt']['output'];
  /** Bytes that these forms saved. */
  savedBytes: Scalars['NonNegativeFloat']['output'];
  /** Their bytes after. */
  storedBytes: Scalars['NonNegativeFloat']['output'];
};

/** A complete response letter: FDA's decision not to approve a drug application in its present form, with the deficiencies to be made good. Confidential parts are blacked out. */
export type CompleteResponseLetter = Node & {
  /** Applications that the letter answers, with a space: `NDA 209510`, `BLA 761234`; at times otherwise, as in `BL 125827` or `NDA 211150/Original 2`. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** The applications in Drugs@FDA; absent there until they are approved. */
  applications?: Maybe<DrugApplicationConnection>;
  /** Whether the application has since been approved: `Approved` or `Unapproved`. */
  approvalStatus?: Maybe<Scalars['String']['output']>;
  /** FDA's centers and offices in whose name the letter was signed. */
  approverCenter: Array<Scalars['String']['output']>;
  /** Who signed the letter for FDA. */
  approverName?: Maybe<Scalars['String']['output']>;
  /** Office held by the signer; in some records a place or a line of the letterhead, misread. */
  approverTitle?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** The applicant's address. */
  companyAddress?: Maybe<Scalars['String']['output']>;
  /** The applicant to whom the letter is addressed. */
  companyName?: Maybe<Scalars['String']['output']>;
  /** The applicant's representative, with title. */
  companyRep?: Maybe<Scalars['String']['output']>;
  /** Name of the letter's file, with the application and the date or year; a few files stand for several records. */
  fileName: Scalars['String']['output'];
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** When FDA wrote the letter. */
  letterDate?: Maybe<Scalars['Date']['output']>;
  /** Kind of letter: `COMPLETE RESPONSE`, or another one published with them, such as `RESCIND COMPLETE RESPONSE`. */
  letterType?: Maybe<Scalars['String']['output']>;
  /** Year of the letter. */
  letterYear?: Maybe<Scalars['String']['output']>;
  /** Products in the NDC directory that are marketed under the applications. */
  products?: Maybe<DrugProductConnection>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Text of the letter, read from the scanned pages by machine, with the errors that brings. */
  text?: Maybe<Scalars['String']['output']>;
};


/** A complete response letter: FDA's decision not to approve a drug application in its present form, with the deficiencies to be made good. Confidential parts are blacked out. */
export type CompleteResponseLetterApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


/** A complete response letter: FDA's decision not to approve a drug application in its present form, with the deficiencies to be made good. Confidential parts are blacked out. */
export type CompleteResponseLetterProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};

/** Records of transparency/crl, and what can be told of all of them. */
export type CompleteResponseLetterConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<CompleteResponseLetterEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<CompleteResponseLetter>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of transparency/crl, and what can be told of all of them. */
export type CompleteResponseLetterConnectionFacetArgs = {
  field: CompleteResponseLetterFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of transparency/crl, and what can be told of all of them. */
export type CompleteResponseLetterConnectionHistogramArgs = {
  field: CompleteResponseLetterHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type CompleteResponseLetterEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CompleteResponseLetter;
};

/** Fields whose values openFDA can count in transparency/crl. */
export type CompleteResponseLetterFacetField =
  | 'APPLICATION_NUMBER'
  | 'APPROVAL_STATUS'
  | 'APPROVER_CENTER'
  | 'APPROVER_NAME'
  | 'APPROVER_TITLE'
  | 'COMPANY_NAME'
  | 'COMPANY_REP'
  | 'FILE_NAME'
  | 'LETTER_TYPE'
  | 'LETTER_YEAR';

/** Dates by which openFDA can count transparency/crl. */
export type CompleteResponseLetterHistogramField =
  | 'LETTER_DATE';

/** One criterion of an order. */
export type CompleteResponseLetterOrderBy = {
  direction?: OrderDirection;
  field: CompleteResponseLetterOrderField;
};

/** Fields by which openFDA can order transparency/crl. */
export type CompleteResponseLetterOrderField =
  | 'APPLICATION_NUMBER'
  | 'APPROVAL_STATUS'
  | 'APPROVER_CENTER'
  | 'APPROVER_NAME'
  | 'APPROVER_TITLE'
  | 'COMPANY_NAME'
  | 'COMPANY_REP'
  | 'FILE_NAME'
  | 'LETTER_DATE'
  | 'LETTER_TYPE'
  | 'LETTER_YEAR';

/** Conditions on a CompleteResponseLetter; all of them must hold. */
export type CompleteResponseLetterWhere = {
  /** All of these. */
  and?: InputMaybe<Array<CompleteResponseLetterWhere>>;
  applicationNumber?: InputMaybe<KeywordFilter>;
  approvalStatus?: InputMaybe<KeywordFilter>;
  approverCenter?: InputMaybe<KeywordFilter>;
  approverName?: InputMaybe<KeywordFilter>;
  approverTitle?: InputMaybe<KeywordFilter>;
  companyAddress?: InputMaybe<TextFilter>;
  companyName?: InputMaybe<KeywordFilter>;
  companyRep?: InputMaybe<KeywordFilter>;
  fileName?: InputMaybe<KeywordFilter>;
  letterDate?: InputMaybe<DateFilter>;
  letterType?: InputMaybe<KeywordFilter>;
  letterYear?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<CompleteResponseLetterWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<CompleteResponseLetterWhere>>;
  text?: InputMaybe<TextFilter>;
};

/** A check of all codecs: sample bytes there and back. */
export type CompressionCheck = {
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Each codec. */
  codecs: Array<CodecCheck>;
  /** Whether every codec that this runtime has gave back what it was given. */
  ok: Scalars['Boolean']['output'];
};

/** The method that trials have chosen for answers of a dataset and size. */
export type CompressionChoice = {
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** Codec and level: `zstd:9`. */
  method: Scalars['String']['output'];
  /** Stored bytes for each byte of content in the trials. */
  ratio: Scalars['NonNegativeFloat']['output'];
  /** `record` up to 16 KB, `page` up to 256 KB, `bulk` beyond. */
  sizeClass: Scalars['String']['output'];
};

/** What is known beforehand about the answers of a dataset, so that short ones compress well too. */
export type CompressionDictionary = {
  /** Its size. */
  bytes: Scalars['NonNegativeInt']['output'];
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** Its number, which follows from its content. */
  id: Scalars['NonNegativeInt']['output'];
  /** `record` or `page`: the size of answers that it is for. */
  role: Scalars['String']['output'];
  /** Counts up with every training of the dataset. */
  version: Scalars['NonNegativeInt']['output'];
};

/** What a method makes of a dataset's cached answers, on this machine and now. */
export type CompressionMeasurement = {
  /** Their bytes before. */
  contentBytes: Scalars['NonNegativeFloat']['output'];
  /** Time to decompress one answer, in microseconds. */
  decodeMicros: Scalars['NonNegativeFloat']['output'];
  /** Time to compress one answer, in microseconds. */
  encodeMicros: Scalars['NonNegativeFloat']['output'];
  /** Codec and level, and the dictionary's number where one was used: `zstd:3:00d7f3a1`. */
  method: Scalars['String']['output'];
  /** Stored bytes for each byte of content. */
  ratio: Scalars['NonNegativeFloat']['output'];
  /** Answers tried. */
  samples: Scalars['NonNegativeInt']['output'];
  /** Their bytes after. */
  storedBytes: Scalars['NonNegativeFloat']['output'];
};

/** What is preferred where answers are stored. */
export type CompressionPreference =
  /** Answers are stored as they are. */
  | 'OFF'
  /** The smallest form. */
  | 'SPACE'
  /** The fastest form that is small enough. */
  | 'SPEED';

/** What compression of cached answers saves and costs. */
export type CompressionStats = {
  /** The methods that trials have chosen. */
  choices: Array<CompressionChoice>;
  /** The same by dataset and codec. */
  codecs: Array<CodecStats>;
  /** Bytes of answers that were stored, before compression. */
  contentBytes: Scalars['NonNegativeFloat']['output'];
  /** Time that decompressing took, in ms. */
  decodeMs: Scalars['NonNegativeFloat']['output'];
  /** Reads whose records were still at hand as objects, so that nothing was decompressed. */
  decodesAvoided: Scalars['NonNegativeFloat']['output'];
  /** The dictionaries that are known: of each dataset those written with, and those before, which are still read with. */
  dictionaries: Array<CompressionDictionary>;
  /** Time that compressing took, in ms. */
  encodeMs: Scalars['NonNegativeFloat']['output'];
  /** Codecs that ever failed to compress, at rest or on the wire. */
  failures: Array<CodecFailure>;
  /** The last check of all codecs. */
  lastCheck: CompressionCheck;
  /** What is preferred. */
  preference: CompressionPreference;
  /** Stored bytes for each byte of content. Null before anything was stored. */
  ratio?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Bytes of samples held for the next training. */
  sampleBytes: Scalars['NonNegativeFloat']['output'];
  /** Bytes that they took when stored. */
  storedBytes: Scalars['NonNegativeFloat']['output'];
  /** Codecs that this runtime lacks or that failed their check. */
  unavailableCodecs: Array<Scalars['String']['output']>;
};

/** A report of an adverse event with a cosmetic product, from a consumer, a health professional or the responsible firm. */
export type CosmeticEvent = Node & {
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** When the event occurred. */
  eventDate?: Maybe<Scalars['Date']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** When FDA first received the report. */
  initialReceivedDate?: Maybe<Scalars['Date']['output']>;
  /** When FDA received the latest version. */
  latestReceivedDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the report in the system that FDA used before. */
  legacyReportId?: Maybe<Scalars['String']['output']>;
  /** Version of MedDRA that the symptoms were coded in. */
  meddraVersion?: Maybe<Scalars['String']['output']>;
  /** What the event led to, such as `HOSPITALIZATION`, `DISABILITY`, `LIFE THREATENING`, `CONGENITAL ANOMALY`, `REQUIRED INTERVENTION`, `DEATH` or `OTHER SERIOUS OR IMPORTANT MEDICAL EVENTS`. */
  outcomes: Array<Scalars['String']['output']>;
  /** The person affected. */
  patient?: Maybe<CosmeticEventPatient>;
  /** Products that the person had used. */
  products: Array<CosmeticEventProducts>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Symptoms, by MedDRA term. */
  reactions: Array<Scalars['String']['output']>;
  /** FDA's number of the report. */
  reportNumber: Scalars['String']['output'];
  /** Kind of report, such as voluntary or mandatory. */
  reportType?: Maybe<Scalars['String']['output']>;
  /** Version of the report; a follow-up raises it. */
  reportVersion?: Maybe<Scalars['String']['output']>;
};

/** Records of cosmetic/event, and what can be told of all of them. */
export type CosmeticEventConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<CosmeticEventEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<CosmeticEvent>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of cosmetic/event, and what can be told of all of them. */
export type CosmeticEventConnectionFacetArgs = {
  field: CosmeticEventFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of cosmetic/event, and what can be told of all of them. */
export type CosmeticEventConnectionHistogramArgs = {
  field: CosmeticEventHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type CosmeticEventEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CosmeticEvent;
};

/** Fields whose values openFDA can count in cosmetic/event. */
export type CosmeticEventFacetField =
  | 'LEGACY_REPORT_ID'
  | 'MEDDRA_VERSION'
  | 'OUTCOMES'
  | 'PATIENT_AGE'
  | 'PATIENT_AGE_UNIT'
  | 'PATIENT_GENDER'
  | 'PRODUCTS_PRODUCT_NAME'
  | 'PRODUCTS_ROLE'
  | 'REACTIONS'
  | 'REPORT_NUMBER'
  | 'REPORT_TYPE'
  | 'REPORT_VERSION';

/** Dates by which openFDA can count cosmetic/event. */
export type CosmeticEventHistogramField =
  | 'EVENT_DATE'
  | 'INITIAL_RECEIVED_DATE'
  | 'LATEST_RECEIVED_DATE';

/** One criterion of an order. */
export type CosmeticEventOrderBy = {
  direction?: OrderDirection;
  field: CosmeticEventOrderField;
};

/** Fields by which openFDA can order cosmetic/event. */
export type CosmeticEventOrderField =
  | 'EVENT_DATE'
  | 'INITIAL_RECEIVED_DATE'
  | 'LATEST_RECEIVED_DATE'
  | 'LEGACY_REPORT_ID'
  | 'MEDDRA_VERSION'
  | 'OUTCOMES'
  | 'PATIENT_AGE'
  | 'PATIENT_AGE_UNIT'
  | 'PATIENT_GENDER'
  | 'PRODUCTS_PRODUCT_NAME'
  | 'PRODUCTS_ROLE'
  | 'REACTIONS'
  | 'REPORT_NUMBER'
  | 'REPORT_TYPE'
  | 'REPORT_VERSION';

/** The person affected by an event. */
export type CosmeticEventPatient = {
  /** Age, in the unit of `ageUnit`. */
  age?: Maybe<Scalars['String']['output']>;
  /** Unit of the age: `Day(s)`, `Week(s)`, `Month(s)`, `Year(s)`, `Decade(s)` or `Not Available`. */
  ageUnit?: Maybe<Scalars['String']['output']>;
  /** Sex of the person. */
  gender?: Maybe<CosmeticEventPatientGender>;
};

/** Sex of a person, as reported. */
export type CosmeticEventPatientGender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Stated as unknown. */
  | 'NOT_AVAILABLE';

/** On a CosmeticEventPatientGender. */
export type CosmeticEventPatientGenderFilter = {
  eq?: InputMaybe<CosmeticEventPatientGender>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<CosmeticEventPatientGender>>;
  ne?: InputMaybe<CosmeticEventPatientGender>;
};

/** Conditions on a CosmeticEventPatient; all of them must hold. */
export type CosmeticEventPatientWhere = {
  age?: InputMaybe<KeywordFilter>;
  ageUnit?: InputMaybe<KeywordFilter>;
  /** All of these. */
  and?: InputMaybe<Array<CosmeticEventPatientWhere>>;
  gender?: InputMaybe<CosmeticEventPatientGenderFilter>;
  /** Not this. */
  not?: InputMaybe<CosmeticEventPatientWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<CosmeticEventPatientWhere>>;
};

/** A product that the person had used. */
export type CosmeticEventProducts = {
  /** Name of the product as reported. */
  productName?: Maybe<Scalars['String']['output']>;
  /** The product's part in the event, such as `Suspect` or `Concomitant`. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a CosmeticEventProducts; all of them must hold. */
export type CosmeticEventProductsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<CosmeticEventProductsWhere>>;
  /** Not this. */
  not?: InputMaybe<CosmeticEventProductsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<CosmeticEventProductsWhere>>;
  productName?: InputMaybe<StringFilter>;
  role?: InputMaybe<StringFilter>;
};

/** Conditions on a CosmeticEvent; all of them must hold. */
export type CosmeticEventWhere = {
  /** All of these. */
  and?: InputMaybe<Array<CosmeticEventWhere>>;
  eventDate?: InputMaybe<DateFilter>;
  initialReceivedDate?: InputMaybe<DateFilter>;
  latestReceivedDate?: InputMaybe<DateFilter>;
  legacyReportId?: InputMaybe<KeywordFilter>;
  meddraVersion?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<CosmeticEventWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<CosmeticEventWhere>>;
  outcomes?: InputMaybe<StringFilter>;
  patient?: InputMaybe<CosmeticEventPatientWhere>;
  /** Of all products of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  products?: InputMaybe<CosmeticEventProductsWhere>;
  reactions?: InputMaybe<StringFilter>;
  reportNumber?: InputMaybe<KeywordFilter>;
  reportType?: InputMaybe<KeywordFilter>;
  reportVersion?: InputMaybe<KeywordFilter>;
};

/** How reads of one dataset ended. */
export type DatasetCacheStats = {
  /** Reads that were cancelled: the caller left before there was an answer. */
  cancelled: Scalars['NonNegativeInt']['output'];
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** Reads that failed. */
  errors: Scalars['NonNegativeInt']['output'];
  /** Hits as a share of hits and misses. */
  hitRatio?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Reads answered from the cache. */
  hits: Scalars['NonNegativeInt']['output'];
  /** Reads that waited for openFDA. */
  misses: Scalars['NonNegativeInt']['output'];
  /** Reads whose answer is that there is no such record. */
  negative: Scalars['NonNegativeInt']['output'];
  /** Reads answered with more age than the level likes. */
  stale: Scalars['NonNegativeInt']['output'];
};

/** What memory holds of one dataset. */
export type DatasetHolding = {
  /** Bytes they take: keys, answers and what the cache keeps for each. */
  bytes: Scalars['NonNegativeFloat']['output'];
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** Answers held. */
  entries: Scalars['NonNegativeInt']['output'];
};

/** One dataset of openFDA. */
export type DatasetInfo = {
  /** How often FDA says it is reloaded. */
  cadence: Cadence;
  /** The date by which cached answers are validated: the last reload that was seen and confirmed. Null before the first answer. */
  epoch?: Maybe<Scalars['Date']['output']>;
  /** The day on which openFDA last reloaded it. */
  lastUpdated?: Maybe<Scalars['Date']['output']>;
  /** The type of its records. */
  name: Scalars['String']['output'];
  /** Its path below openFDA's root: `device/510k`. */
  path: Scalars['String']['output'];
  /** How many records it holds. */
  records?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** On a calendar date. */
export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision on a premarket approval application (PMA) or on one of its supplements: FDA's approval to market a class III device. */
export type DeviceApproval = Node & {
  /** Two-letter code of the advisory panel (medical specialty) for the device, such as `CV` or `EN`. */
  advisoryCommittee?: Maybe<Scalars['String']['output']>;
  /** The advisory panel's specialty in words. */
  advisoryCommitteeDescription?: Maybe<Scalars['String']['output']>;
  /** What was approved, in FDA's words: the approval order statement. */
  aoStatement?: Maybe<Scalars['String']['output']>;
  /** The firm that holds the application. */
  applicant?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** City of the applicant's address. */
  city?: Maybe<Scalars['String']['output']>;
  /** The classification of the approval's product code. */
  classification?: Maybe<DeviceClassification>;
  /** When FDA received the application or supplement. */
  dateReceived?: Maybe<Scalars['Date']['output']>;
  /** FDA's decision as a code: `APPR` approved, `APRL` reclassified after approval, `APCV` converted after approval, `APWD` withdrawn after approval, `WTDR` withdrawn, `DENY` denied, `LE30` 30-day notice accepted within 30 days, `GT30` no decision in 30 days. */
  decisionCode?: Maybe<Scalars['String']['output']>;
  /** When FDA decided. */
  decisionDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the Federal Register docket in which the approval was announced. */
  docketNumber?: Maybe<Scalars['String']['output']>;
  /** Adverse event reports that name this application as the device's marketing authorisation. */
  events?: Maybe<DeviceEventConnection>;
  /** `Y` where FDA gave the application an expedited review, else `N`. */
  expeditedReviewFlag?: Maybe<Scalars['String']['output']>;
  /** When the approval was announced in the Federal Register. */
  fedRegNoticeDate?: Maybe<Scalars['Date']['output']>;
  /** Common name of the device. */
  genericName?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** What openFDA added from the classification, registration and listing databases by way of the product code. */
  openfda?: Maybe<DeviceApprovalOpenFda>;
  /** FDA's number of the application: `P` and six digits, of which two are the year; shared by the original and all its supplements. */
  pmaNumber: Scalars['String']['output'];
  /** The three-letter product code of the device. */
  productCode?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Recalls of products that FDA linked to this application. */
  recalls?: Maybe<DeviceRecallConnection>;
  /** Listings, with the establishments that made them, of devices that are marketed under this application. */
  registrations?: Maybe<DeviceRegistrationConnection>;
  /** U.S. state or territory of the applicant as a two-letter code. */
  state?: Maybe<Scalars['String']['output']>;
  /** First line of the applicant's street address. */
  street1?: Maybe<Scalars['String']['output']>;
  /** Second line of the applicant's street address. */
  street2?: Maybe<Scalars['String']['output']>;
  /** Number of the supplement, `S` and three digits; absent for the original application. */
  supplementNumber?: Maybe<Scalars['String']['output']>;
  /** What the supplement changes: labelling, design, manufacturing process, site, indication. */
  supplementReason?: Maybe<Scalars['String']['output']>;
  /** The review track of the supplement, such as a 180-day, real-time or special supplement, or a 30-day notice. */
  supplementType?: Maybe<Scalars['String']['output']>;
  /** Proprietary name under which the device is marketed. */
  tradeName?: Maybe<Scalars['String']['output']>;
  /** GUDID records of devices that are marketed under this application. */
  udis?: Maybe<DeviceUdiConnection>;
  /** The applicant's five-digit ZIP code. */
  zip?: Maybe<Scalars['String']['output']>;
  /** The four digits that extend the ZIP code. */
  zipExt?: Maybe<Scalars['String']['output']>;
};


/** A decision on a premarket approval application (PMA) or on one of its supplements: FDA's approval to market a class III device. */
export type DeviceApprovalEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEventWhere>;
};


/** A decision on a premarket approval application (PMA) or on one of its supplements: FDA's approval to market a class III device. */
export type DeviceApprovalRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};


/** A decision on a premarket approval application (PMA) or on one of its supplements: FDA's approval to market a class III device. */
export type DeviceApprovalRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRegistrationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRegistrationWhere>;
};


/** A decision on a premarket approval application (PMA) or on one of its supplements: FDA's approval to market a class III device. */
export type DeviceApprovalUdisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceUdiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceUdiWhere>;
};

/** Records of device/pma, and what can be told of all of them. */
export type DeviceApprovalConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceApprovalEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceApproval>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/pma, and what can be told of all of them. */
export type DeviceApprovalConnectionFacetArgs = {
  field: DeviceApprovalFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/pma, and what can be told of all of them. */
export type DeviceApprovalConnectionHistogramArgs = {
  field: DeviceApprovalHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DeviceApprovalEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceApproval;
};

/** Fields whose values openFDA can count in device/pma. */
export type DeviceApprovalFacetField =
  | 'ADVISORY_COMMITTEE'
  | 'ADVISORY_COMMITTEE_DESCRIPTION'
  | 'APPLICANT'
  | 'CITY'
  | 'DECISION_CODE'
  | 'DOCKET_NUMBER'
  | 'EXPEDITED_REVIEW_FLAG'
  | 'GENERIC_NAME'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_DEVICE_NAME'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'OPENFDA_REGULATION_NUMBER'
  | 'PMA_NUMBER'
  | 'PRODUCT_CODE'
  | 'STATE'
  | 'SUPPLEMENT_NUMBER'
  | 'SUPPLEMENT_TYPE'
  | 'TRADE_NAME'
  | 'ZIP'
  | 'ZIP_EXT';

/** Dates by which openFDA can count device/pma. */
export type DeviceApprovalHistogramField =
  | 'DATE_RECEIVED'
  | 'DECISION_DATE'
  | 'FED_REG_NOTICE_DATE';

/** What openFDA added to an approval by way of its product code; establishments are all those that list the code, not the applicant's alone. */
export type DeviceApprovalOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device that the product code stands for. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifiers (FEI) of establishments that list the product code. */
  feiNumber: Array<Scalars['String']['output']>;
  /** Numbers of 510(k)s under the product code. */
  kNumber: Array<Scalars['String']['output']>;
  /** Medical specialty that regulates the type of device, in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Numbers of PMAs under the product code. */
  pmaNumber: Array<Scalars['String']['output']>;
  /** Registration numbers of establishments that list the product code. */
  registrationNumber: Array<Scalars['String']['output']>;
  /** Section of 21 CFR that classifies the type of device, such as `870.1250`. */
  regulationNumber: Array<Scalars['String']['output']>;
};

/** Conditions on a DeviceApprovalOpenFda; all of them must hold. */
export type DeviceApprovalOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceApprovalOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  deviceName?: InputMaybe<StringFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  kNumber?: InputMaybe<KeywordFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceApprovalOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceApprovalOpenFdaWhere>>;
  pmaNumber?: InputMaybe<KeywordFilter>;
  registrationNumber?: InputMaybe<KeywordFilter>;
  regulationNumber?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DeviceApprovalOrderBy = {
  direction?: OrderDirection;
  field: DeviceApprovalOrderField;
};

/** Fields by which openFDA can order device/pma. */
export type DeviceApprovalOrderField =
  | 'ADVISORY_COMMITTEE'
  | 'ADVISORY_COMMITTEE_DESCRIPTION'
  | 'APPLICANT'
  | 'CITY'
  | 'DATE_RECEIVED'
  | 'DECISION_CODE'
  | 'DECISION_DATE'
  | 'DOCKET_NUMBER'
  | 'EXPEDITED_REVIEW_FLAG'
  | 'FED_REG_NOTICE_DATE'
  | 'GENERIC_NAME'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_DEVICE_NAME'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'OPENFDA_REGULATION_NUMBER'
  | 'PMA_NUMBER'
  | 'PRODUCT_CODE'
  | 'STATE'
  | 'SUPPLEMENT_NUMBER'
  | 'SUPPLEMENT_TYPE'
  | 'TRADE_NAME'
  | 'ZIP'
  | 'ZIP_EXT';

/** Conditions on a DeviceApproval; all of them must hold. */
export type DeviceApprovalWhere = {
  advisoryCommittee?: InputMaybe<KeywordFilter>;
  advisoryCommitteeDescription?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceApprovalWhere>>;
  aoStatement?: InputMaybe<TextFilter>;
  applicant?: InputMaybe<StringFilter>;
  city?: InputMaybe<StringFilter>;
  dateReceived?: InputMaybe<DateFilter>;
  decisionCode?: InputMaybe<KeywordFilter>;
  decisionDate?: InputMaybe<DateFilter>;
  docketNumber?: InputMaybe<KeywordFilter>;
  expeditedReviewFlag?: InputMaybe<KeywordFilter>;
  fedRegNoticeDate?: InputMaybe<DateFilter>;
  genericName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceApprovalWhere>;
  openfda?: InputMaybe<DeviceApprovalOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceApprovalWhere>>;
  pmaNumber?: InputMaybe<KeywordFilter>;
  productCode?: InputMaybe<KeywordFilter>;
  state?: InputMaybe<KeywordFilter>;
  street1?: InputMaybe<TextFilter>;
  street2?: InputMaybe<TextFilter>;
  supplementNumber?: InputMaybe<KeywordFilter>;
  supplementReason?: InputMaybe<TextFilter>;
  supplementType?: InputMaybe<StringFilter>;
  tradeName?: InputMaybe<StringFilter>;
  zip?: InputMaybe<KeywordFilter>;
  zipExt?: InputMaybe<KeywordFilter>;
};

/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassification = Node & {
  /** Premarket approvals and their supplements under the product code. */
  approvals?: Maybe<DeviceApprovalConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** 510(k)s and De Novo requests decided under the product code. */
  clearances?: Maybe<DeviceClearanceConnection>;
  /** What devices of this type are and do, where FDA has written it down. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Class by risk, which sets the controls: `1` general controls, `2` special controls, `3` premarket approval; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** Adverse event reports in which a device has the product code. */
  events?: Maybe<DeviceEventConnection>;
  /** `Y` where the device type is exempt from good manufacturing practice (Quality System) requirements but for records and complaint files. */
  gmpExemptFlag?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** `Y` where the device is meant to be implanted. */
  implantFlag?: Maybe<Scalars['String']['output']>;
  /** `Y` where the device sustains or supports life. */
  lifeSustainSupportFlag?: Maybe<Scalars['String']['output']>;
  /** Medical specialty (panel) that regulates the device, as a two-letter code such as `CV`, `OR`, `RA`. */
  medicalSpecialty?: Maybe<Scalars['String']['output']>;
  /** The medical specialty in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Submissions and establishments that openFDA found under the product code. */
  openfda?: Maybe<DeviceClassificationOpenFda>;
  /** Three letters by which FDA identifies a generic type of device. */
  productCode: Scalars['String']['output'];
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Recalls of products under the product code. */
  recalls?: Maybe<DeviceRecallConnection>;
  /** Listings of devices under the product code, with the establishments that made them. */
  registrations?: Maybe<DeviceRegistrationConnection>;
  /** Section of 21 CFR that classifies the type of device, such as `870.1250`; absent for unclassified ones. */
  regulationNumber?: Maybe<Scalars['String']['output']>;
  /** FDA's internal code of the office or branch that reviews submissions for the device. */
  reviewCode?: Maybe<Scalars['String']['output']>;
  /** Two-letter code of the panel that reviews submissions for the device, where it differs from the specialty of its regulation. */
  reviewPanel?: Maybe<Scalars['String']['output']>;
  /** The premarket submission the device type needs, as a code: `1` 510(k), `2` PMA, `3` ask the Office of Device Evaluation, `4` exempt from 510(k). */
  submissionTypeId?: Maybe<Scalars['String']['output']>;
  /** Whether malfunctions of this type may be reported as quarterly summaries under the Voluntary Malfunction Summary Reporting Program. */
  summaryMalfunctionReporting?: Maybe<SummaryMalfunctionReporting>;
  /** `Y` where accredited third parties may review 510(k)s of this type. */
  thirdPartyFlag?: Maybe<Scalars['String']['output']>;
  /** GUDID records of devices under the product code. */
  udis?: Maybe<DeviceUdiConnection>;
  /** Why the device type is unclassified: `1` pre-amendment, `2` IDE, `3` export only, `4` unknown, `5` guidance under development, `6` enforcement discretion, `7` not FDA regulated. */
  unclassifiedReason?: Maybe<Scalars['String']['output']>;
};


/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassificationApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceApprovalOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceApprovalWhere>;
};


/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassificationClearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClearanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClearanceWhere>;
};


/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassificationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEventWhere>;
};


/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassificationRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};


/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassificationRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRegistrationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRegistrationWhere>;
};


/** A product code: a generic type of device with its class, regulation and premarket requirements. The hub that all other device datasets refer to. */
export type DeviceClassificationUdisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceUdiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceUdiWhere>;
};

/** Records of device/classification, and what can be told of all of them. */
export type DeviceClassificationConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceClassificationEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<DeviceClassification>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/classification, and what can be told of all of them. */
export type DeviceClassificationConnectionFacetArgs = {
  field: DeviceClassificationFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record and its place in a list. */
export type DeviceClassificationEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceClassification;
};

/** Fields whose values openFDA can count in device/classification. */
export type DeviceClassificationFacetField =
  | 'DEVICE_NAME'
  | 'MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'REGULATION_NUMBER'
  | 'SUMMARY_MALFUNCTION_REPORTING';

/** Submissions and establishments that openFDA found under a product code. */
export type DeviceClassificationOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifiers (FEI) of establishments that list the product code. */
  feiNumber: Array<Scalars['String']['output']>;
  /** Numbers of 510(k)s under the product code. */
  kNumber: Array<Scalars['String']['output']>;
  /** Numbers of PMAs under the product code. */
  pmaNumber: Array<Scalars['String']['output']>;
  /** Registration numbers of establishments that list the product code. */
  registrationNumber: Array<Scalars['String']['output']>;
};

/** Conditions on a DeviceClassificationOpenFda; all of them must hold. */
export type DeviceClassificationOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceClassificationOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  kNumber?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceClassificationOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceClassificationOpenFdaWhere>>;
  pmaNumber?: InputMaybe<KeywordFilter>;
  registrationNumber?: InputMaybe<KeywordFilter>;
};

/** One criterion of an order. */
export type DeviceClassificationOrderBy = {
  direction?: OrderDirection;
  field: DeviceClassificationOrderField;
};

/** Fields by which openFDA can order device/classification. */
export type DeviceClassificationOrderField =
  | 'DEVICE_NAME'
  | 'MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'REGULATION_NUMBER'
  | 'SUMMARY_MALFUNCTION_REPORTING';

/** Conditions on a DeviceClassification; all of them must hold. */
export type DeviceClassificationWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceClassificationWhere>>;
  definition?: InputMaybe<TextFilter>;
  deviceClass?: InputMaybe<CodeFilter>;
  deviceName?: InputMaybe<StringFilter>;
  gmpExemptFlag?: InputMaybe<CodeFilter>;
  implantFlag?: InputMaybe<CodeFilter>;
  lifeSustainSupportFlag?: InputMaybe<CodeFilter>;
  medicalSpecialty?: InputMaybe<CodeFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceClassificationWhere>;
  openfda?: InputMaybe<DeviceClassificationOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceClassificationWhere>>;
  productCode?: InputMaybe<CodeFilter>;
  regulationNumber?: InputMaybe<StringFilter>;
  reviewCode?: InputMaybe<CodeFilter>;
  reviewPanel?: InputMaybe<CodeFilter>;
  submissionTypeId?: InputMaybe<CodeFilter>;
  summaryMalfunctionReporting?: InputMaybe<SummaryMalfunctionReportingFilter>;
  thirdPartyFlag?: InputMaybe<CodeFilter>;
  unclassifiedReason?: InputMaybe<CodeFilter>;
};

/** A 510(k) or De Novo decision: FDA's finding that a device is substantially equivalent to one already on the market, or the granting of a De Novo request. */
export type DeviceClearance = Node & {
  /** First line of the applicant's street address. */
  address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the applicant's street address. */
  address2?: Maybe<Scalars['String']['output']>;
  /** Review panel (medical specialty of 21 CFR parts 862 to 892) that the product code belongs to, as a two-letter code: `CV` cardiovascular, `OR` orthopedic, `CH` clinical chemistry and so on. */
  advisoryCommittee?: Maybe<Scalars['String']['output']>;
  /** The medical specialty of `advisoryCommittee` in words. */
  advisoryCommitteeDescription?: Maybe<Scalars['String']['output']>;
  /** The firm that submitted the notification and holds the clearance. */
  applicant?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** City of the applicant's address. */
  city?: Maybe<Scalars['String']['output']>;
  /** The classification of the clearance's product code. */
  classification?: Maybe<DeviceClassification>;
  /** The kind of submission: traditional, special, abbreviated, direct (De Novo), dual track, post-NSE. */
  clearanceType?: Maybe<Scalars['String']['output']>;
  /** The person at the applicant, or its consultant, with whom FDA corresponds. */
  contact?: Maybe<Scalars['String']['output']>;
  /** Country of the applicant as a two-letter ISO 3166 code. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** When FDA received the submission. */
  dateReceived?: Maybe<Scalars['Date']['output']>;
  /** FDA's decision as a code: `SESE` substantially equivalent, `SESD` with drug, `SEKD` kit with drugs, `SESK` kit, `SESU` with limitations, `SESP` with postmarket surveillance required, `SESR` potential recall; De Novo and other outcomes have codes of their own. */
  decisionCode?: Maybe<Scalars['String']['output']>;
  /** When FDA decided. */
  decisionDate?: Maybe<Scalars['Date']['output']>;
  /** The decision code in words. */
  decisionDescription?: Maybe<Scalars['String']['output']>;
  /** Trade or proprietary name of the device, as the applicant submitted it. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** Adverse event reports that name this submission as the device's marketing authorisation. */
  events?: Maybe<DeviceEventConnection>;
  /** `Y` where FDA gave the submission an expedited review. */
  expeditedReviewFlag?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** FDA's number of the submission: `K` and six digits, of which two are the year; `DEN` and six digits for a De Novo request. */
  kNumber: Scalars['String']['output'];
  /** What openFDA added from the classification, registration and listing databases by way of the product code. */
  openfda?: Maybe<DeviceClearanceOpenFda>;
  /** The applicant's U.S. ZIP code, or the postal code of an address abroad. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /**
   * Clearances that may serve as predicate devices for one like this: of the same product code or regulation, decided before it, ranked by likeness of name, recency and
   * a clean recall and event record. A search aid, no regulatory judgement: see `caveat`.
   */
  predicateCandidates?: Maybe<PredicateCandidates>;
  /** The three-letter product code under which FDA cleared the device. */
  productCode?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Recalls of products that FDA linked to this submission. */
  recalls?: Maybe<DeviceRecallConnection>;
  /** Listings, with the establishments that made them, of devices that are marketed under this submission. */
  registrations?: Maybe<DeviceRegistrationConnection>;
  /** Two-letter code of the panel that in fact reviewed the submission, which can differ from the one the product code belongs to. */
  reviewAdvisoryCommittee?: Maybe<Scalars['String']['output']>;
  /** FDA's SSP indicator; neither FDA nor openFDA documents its values. */
  sspIndicator?: Maybe<Scalars['String']['output']>;
  /** U.S. state or territory of the applicant as a two-letter code; absent for addresses abroad. */
  state?: Maybe<Scalars['String']['output']>;
  /** What the applicant made available on safety and effectiveness: `Summary`, or `Statement` that it is sent on request (21 CFR 807.92 and 807.93). */
  statementOrSummary?: Maybe<Scalars['String']['output']>;
  /** `Y` where an accredited third party did the primary review, else `N`. */
  thirdPartyFlag?: Maybe<Scalars['String']['output']>;
  /** GUDID records of devices that are marketed under this submission. */
  udis?: Maybe<DeviceUdiConnection>;
  /** The applicant's ZIP or postal code once more, as the 510(k) database itself names it; not searchable, use `postalCode`. */
  zipCode?: Maybe<Scalars['String']['output']>;
};


/** A 510(k) or De Novo decision: FDA's finding that a device is substantially equivalent to one already on the market, or the granting of a De Novo request. */
export type DeviceClearanceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEventWhere>;
};


/** A 510(k) or De Novo decision: FDA's finding that a device is substantially equivalent to one already on the market, or the granting of a De Novo request. */
export type DeviceClearancePredicateCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A 510(k) or De Novo decision: FDA's finding that a device is substantially equivalent to one already on the market, or the granting of a De Novo request. */
export type DeviceClearanceRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};


/** A 510(k) or De Novo decision: FDA's finding that a device is substantially equivalent to one already on the market, or the granting of a De Novo request. */
export type DeviceClearanceRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRegistrationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRegistrationWhere>;
};


/** A 510(k) or De Novo decision: FDA's finding that a device is substantially equivalent to one already on the market, or the granting of a De Novo request. */
export type DeviceClearanceUdisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceUdiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceUdiWhere>;
};

/** Records of device/510k, and what can be told of all of them. */
export type DeviceClearanceConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceClearanceEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceClearance>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/510k, and what can be told of all of them. */
export type DeviceClearanceConnectionFacetArgs = {
  field: DeviceClearanceFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/510k, and what can be told of all of them. */
export type DeviceClearanceConnectionHistogramArgs = {
  field: DeviceClearanceHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DeviceClearanceEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceClearance;
};

/** Fields whose values openFDA can count in device/510k. */
export type DeviceClearanceFacetField =
  | 'ADVISORY_COMMITTEE'
  | 'ADVISORY_COMMITTEE_DESCRIPTION'
  | 'APPLICANT'
  | 'CITY'
  | 'CLEARANCE_TYPE'
  | 'CONTACT'
  | 'COUNTRY_CODE'
  | 'DECISION_CODE'
  | 'DEVICE_NAME'
  | 'EXPEDITED_REVIEW_FLAG'
  | 'K_NUMBER'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_DEVICE_NAME'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'OPENFDA_REGULATION_NUMBER'
  | 'POSTAL_CODE'
  | 'PRODUCT_CODE'
  | 'REVIEW_ADVISORY_COMMITTEE'
  | 'SSP_INDICATOR'
  | 'STATE'
  | 'STATEMENT_OR_SUMMARY'
  | 'THIRD_PARTY_FLAG';

/** Dates by which openFDA can count device/510k. */
export type DeviceClearanceHistogramField =
  | 'DATE_RECEIVED'
  | 'DECISION_DATE';

/** What openFDA added to a clearance by way of its product code; establishments are all those that list the code, not the applicant's alone. */
export type DeviceClearanceOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device that the product code stands for. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifiers (FEI) of establishments that list the product code. */
  feiNumber: Array<Scalars['String']['output']>;
  /** Numbers of 510(k)s under the product code. */
  kNumber: Array<Scalars['String']['output']>;
  /** Medical specialty that regulates the type of device, in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Numbers of PMAs under the product code. */
  pmaNumber: Array<Scalars['String']['output']>;
  /** Registration numbers of establishments that list the product code. */
  registrationNumber: Array<Scalars['String']['output']>;
  /** Section of 21 CFR that classifies the type of device, such as `870.1250`. */
  regulationNumber: Array<Scalars['String']['output']>;
};

/** Conditions on a DeviceClearanceOpenFda; all of them must hold. */
export type DeviceClearanceOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceClearanceOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  deviceName?: InputMaybe<StringFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  kNumber?: InputMaybe<KeywordFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceClearanceOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceClearanceOpenFdaWhere>>;
  pmaNumber?: InputMaybe<KeywordFilter>;
  registrationNumber?: InputMaybe<KeywordFilter>;
  regulationNumber?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DeviceClearanceOrderBy = {
  direction?: OrderDirection;
  field: DeviceClearanceOrderField;
};

/** Fields by which openFDA can order device/510k. */
export type DeviceClearanceOrderField =
  | 'ADVISORY_COMMITTEE'
  | 'ADVISORY_COMMITTEE_DESCRIPTION'
  | 'APPLICANT'
  | 'CITY'
  | 'CLEARANCE_TYPE'
  | 'CONTACT'
  | 'COUNTRY_CODE'
  | 'DATE_RECEIVED'
  | 'DECISION_CODE'
  | 'DECISION_DATE'
  | 'DEVICE_NAME'
  | 'EXPEDITED_REVIEW_FLAG'
  | 'K_NUMBER'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_DEVICE_NAME'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'OPENFDA_REGULATION_NUMBER'
  | 'POSTAL_CODE'
  | 'PRODUCT_CODE'
  | 'REVIEW_ADVISORY_COMMITTEE'
  | 'SSP_INDICATOR'
  | 'STATE'
  | 'STATEMENT_OR_SUMMARY'
  | 'THIRD_PARTY_FLAG';

/** Conditions on a DeviceClearance; all of them must hold. */
export type DeviceClearanceWhere = {
  address1?: InputMaybe<TextFilter>;
  address2?: InputMaybe<TextFilter>;
  advisoryCommittee?: InputMaybe<StringFilter>;
  advisoryCommitteeDescription?: InputMaybe<KeywordFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceClearanceWhere>>;
  applicant?: InputMaybe<StringFilter>;
  city?: InputMaybe<StringFilter>;
  clearanceType?: InputMaybe<StringFilter>;
  contact?: InputMaybe<StringFilter>;
  countryCode?: InputMaybe<KeywordFilter>;
  dateReceived?: InputMaybe<DateFilter>;
  decisionCode?: InputMaybe<StringFilter>;
  decisionDate?: InputMaybe<DateFilter>;
  deviceName?: InputMaybe<StringFilter>;
  expeditedReviewFlag?: InputMaybe<StringFilter>;
  kNumber?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceClearanceWhere>;
  openfda?: InputMaybe<DeviceClearanceOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceClearanceWhere>>;
  postalCode?: InputMaybe<StringFilter>;
  productCode?: InputMaybe<KeywordFilter>;
  reviewAdvisoryCommittee?: InputMaybe<KeywordFilter>;
  sspIndicator?: InputMaybe<StringFilter>;
  state?: InputMaybe<StringFilter>;
  statementOrSummary?: InputMaybe<StringFilter>;
  thirdPartyFlag?: InputMaybe<KeywordFilter>;
};

/** A recall of a device as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DeviceEnforcementReport = Node & {
  /** First line of the recalling firm's street address. */
  address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the recalling firm's street address, often `N/A`. */
  address2?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** When FDA's center classified the recall. */
  centerClassificationDate?: Maybe<Scalars['Date']['output']>;
  /** City of the recalling firm. */
  city?: Maybe<Scalars['String']['output']>;
  /** FDA's estimate of the hazard to health. */
  classification?: Maybe<DeviceEnforcementReportClassification>;
  /** Lots, serial numbers, UDIs or dates that tell the affected units. */
  codeInfo?: Maybe<Scalars['String']['output']>;
  /** Country of the recalling firm, by name in recent records. */
  country?: Maybe<Scalars['String']['output']>;
  /** Where the product went: states and countries. */
  distributionPattern?: Maybe<Scalars['String']['output']>;
  /** Number of the recall event, which groups the products that one firm recalls for one reason. */
  eventId?: Maybe<Scalars['Int']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** How the firm first told its consignees or the public: letter, e-mail, telephone, press release, visit or a combination. */
  initialFirmNotification?: Maybe<Scalars['String']['output']>;
  /** What did not fit into `codeInfo`. */
  moreCodeInfo?: Maybe<Scalars['String']['output']>;
  /** ZIP or postal code of the recalling firm. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** What is recalled: name, model and catalogue numbers, as on the label. */
  productDescription?: Maybe<Scalars['String']['output']>;
  /** How much of the product was affected, in the firm's own units. */
  productQuantity?: Maybe<Scalars['String']['output']>;
  /** Kind of product: `Devices` in this dataset. */
  productType?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** What is wrong with the product. */
  reasonForRecall?: Maybe<Scalars['String']['output']>;
  /** The same recall in the device recall database, with product code, submissions, cause and action. */
  recall?: Maybe<DeviceRecall>;
  /** When the firm began to notify its consignees or the public. */
  recallInitiationDate?: Maybe<Scalars['Date']['output']>;
  /** FDA's number of the recalled product, such as `Z-0071-2023`; missing or held by several records before mid-2012. */
  recallNumber?: Maybe<Scalars['String']['output']>;
  /** The firm that recalls the product. */
  recallingFirm?: Maybe<Scalars['String']['output']>;
  /** Date of the weekly enforcement report that published the recall. */
  reportDate?: Maybe<Scalars['Date']['output']>;
  /** All products of the same recall event in the device recall database. */
  sameEventRecalls?: Maybe<DeviceRecallConnection>;
  /** Enforcement reports on all products of the same recall event, this one included. */
  sameEventReports?: Maybe<DeviceEnforcementReportConnection>;
  /** U.S. state or territory of the recalling firm as a two-letter code. */
  state?: Maybe<Scalars['String']['output']>;
  /** Where the recall stands: ongoing, completed by the firm, terminated by FDA, or pending. */
  status?: Maybe<Scalars['String']['output']>;
  /** When FDA concluded that all reasonable efforts to correct or remove the product had been made. */
  terminationDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the firm recalled of its own accord or on FDA's order or request. */
  voluntaryMandated?: Maybe<Scalars['String']['output']>;
};


/** A recall of a device as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DeviceEnforcementReportSameEventRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};


/** A recall of a device as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DeviceEnforcementReportSameEventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEnforcementReportWhere>;
};

/** The class FDA gives a recall by the hazard to health that the product presents (21 CFR 7.41). */
export type DeviceEnforcementReportClassification =
  /** Use of the product, or exposure to it, can reasonably be expected to cause serious harm to health or death. */
  | 'CLASS_I'
  /** The product may cause temporary or reversible harm, or the chance of serious harm is remote. */
  | 'CLASS_II'
  /** The product is not likely to cause harm to health. */
  | 'CLASS_III'
  /** FDA has published the recall but not classified it. */
  | 'NOT_YET_CLASSIFIED';

/** On a DeviceEnforcementReportClassification. */
export type DeviceEnforcementReportClassificationFilter = {
  eq?: InputMaybe<DeviceEnforcementReportClassification>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceEnforcementReportClassification>>;
  ne?: InputMaybe<DeviceEnforcementReportClassification>;
};

/** Records of device/enforcement, and what can be told of all of them. */
export type DeviceEnforcementReportConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceEnforcementReportEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceEnforcementReport>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/enforcement, and what can be told of all of them. */
export type DeviceEnforcementReportConnectionFacetArgs = {
  field: DeviceEnforcementReportFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/enforcement, and what can be told of all of them. */
export type DeviceEnforcementReportConnectionHistogramArgs = {
  field: DeviceEnforcementReportHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DeviceEnforcementReportEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceEnforcementReport;
};

/** Fields whose values openFDA can count in device/enforcement. */
export type DeviceEnforcementReportFacetField =
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CITY'
  | 'CLASSIFICATION'
  | 'COUNTRY'
  | 'EVENT_ID'
  | 'INITIAL_FIRM_NOTIFICATION'
  | 'PRODUCT_TYPE'
  | 'RECALLING_FIRM'
  | 'RECALL_NUMBER'
  | 'STATE'
  | 'STATUS'
  | 'VOLUNTARY_MANDATED';

/** Dates by which openFDA can count device/enforcement. */
export type DeviceEnforcementReportHistogramField =
  | 'CENTER_CLASSIFICATION_DATE'
  | 'RECALL_INITIATION_DATE'
  | 'REPORT_DATE'
  | 'TERMINATION_DATE';

/** One criterion of an order. */
export type DeviceEnforcementReportOrderBy = {
  direction?: OrderDirection;
  field: DeviceEnforcementReportOrderField;
};

/** Fields by which openFDA can order device/enforcement. */
export type DeviceEnforcementReportOrderField =
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CENTER_CLASSIFICATION_DATE'
  | 'CITY'
  | 'CLASSIFICATION'
  | 'COUNTRY'
  | 'INITIAL_FIRM_NOTIFICATION'
  | 'PRODUCT_TYPE'
  | 'RECALLING_FIRM'
  | 'RECALL_INITIATION_DATE'
  | 'RECALL_NUMBER'
  | 'REPORT_DATE'
  | 'STATE'
  | 'STATUS'
  | 'TERMINATION_DATE'
  | 'VOLUNTARY_MANDATED';

/** Conditions on a DeviceEnforcementReport; all of them must hold. */
export type DeviceEnforcementReportWhere = {
  address1?: InputMaybe<StringFilter>;
  address2?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceEnforcementReportWhere>>;
  centerClassificationDate?: InputMaybe<DateFilter>;
  city?: InputMaybe<StringFilter>;
  classification?: InputMaybe<DeviceEnforcementReportClassificationFilter>;
  codeInfo?: InputMaybe<TextFilter>;
  country?: InputMaybe<StringFilter>;
  distributionPattern?: InputMaybe<TextFilter>;
  eventId?: InputMaybe<IntFilter>;
  initialFirmNotification?: InputMaybe<StringFilter>;
  moreCodeInfo?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceEnforcementReportWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceEnforcementReportWhere>>;
  postalCode?: InputMaybe<TextFilter>;
  productDescription?: InputMaybe<TextFilter>;
  productQuantity?: InputMaybe<TextFilter>;
  productType?: InputMaybe<StringFilter>;
  reasonForRecall?: InputMaybe<TextFilter>;
  recallInitiationDate?: InputMaybe<DateFilter>;
  recallNumber?: InputMaybe<StringFilter>;
  recallingFirm?: InputMaybe<StringFilter>;
  reportDate?: InputMaybe<DateFilter>;
  state?: InputMaybe<StringFilter>;
  status?: InputMaybe<StringFilter>;
  terminationDate?: InputMaybe<DateFilter>;
  voluntaryMandated?: InputMaybe<StringFilter>;
};

/** A medical device report (MDR) in FDA's MAUDE database: a manufacturer, importer, user facility, health professional or patient reports a death, injury or malfunction in which a device may have had a part. A report proves neither cause nor rate. */
export type DeviceEvent = Node & {
  /** `Y` where the report tells of harm to a person. */
  adverseEventFlag?: Maybe<Scalars['String']['output']>;
  /** The newest decision under the PMA that the report names as the device's marketing authorisation. */
  approval?: Maybe<DeviceApproval>;
  /** All decisions, supplements too, under the PMA that the report names as the device's marketing authorisation. */
  approvals?: Maybe<DeviceApprovalConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** The classification of the first device in the report; most reports have but one. */
  classification?: Maybe<DeviceClassification>;
  /** The classifications of all devices in the report. */
  classifications?: Maybe<DeviceClassificationConnection>;
  /** The 510(k) or De Novo request that the report names as the device's marketing authorisation. */
  clearance?: Maybe<DeviceClearance>;
  /** When the report was added to MAUDE; the index holds it as text, so that it cannot order reports. */
  dateAdded?: Maybe<Scalars['Date']['output']>;
  /** When the report was last changed in MAUDE; the index holds it as text, so that it cannot order reports. */
  dateChanged?: Maybe<Scalars['Date']['output']>;
  /** When the user facility or importer became aware of the event. */
  dateFacilityAware?: Maybe<Scalars['Date']['output']>;
  /** When the manufacturer learnt of the event or received further information on it. */
  dateManufacturerReceived?: Maybe<Scalars['Date']['output']>;
  /** When the event happened or began, as far as the reporter knows. */
  dateOfEvent?: Maybe<Scalars['Date']['output']>;
  /** When FDA received the report. */
  dateReceived?: Maybe<Scalars['Date']['output']>;
  /** When the initial reporter wrote the report. */
  dateReport?: Maybe<Scalars['Date']['output']>;
  /** When the user facility or importer sent its report to FDA. */
  dateReportToFda?: Maybe<Scalars['Date']['output']>;
  /** When the user facility or importer sent its report to the manufacturer. */
  dateReportToManufacturer?: Maybe<Scalars['Date']['output']>;
  /** The devices involved. */
  device: Array<DeviceEventDevice>;
  /** When the device was made. */
  deviceDateOfManufacturer?: Maybe<Scalars['Date']['output']>;
  /** First line of the distributor's street address. */
  distributorAddress1?: Maybe<Scalars['String']['output']>;
  /** Second line of the distributor's street address. */
  distributorAddress2?: Maybe<Scalars['String']['output']>;
  /** City of the distributor. */
  distributorCity?: Maybe<Scalars['String']['output']>;
  /** Name of the distributor that reported. */
  distributorName?: Maybe<Scalars['String']['output']>;
  /** U.S. state of the distributor as a two-letter code. */
  distributorState?: Maybe<Scalars['String']['output']>;
  /** Five-digit ZIP code of the distributor. */
  distributorZipCode?: Maybe<Scalars['String']['output']>;
  /** The digits that extend the distributor's ZIP code. */
  distributorZipCodeExt?: Maybe<Scalars['String']['output']>;
  /** Number of the reported event, which several reports can share; empty in recent ones. */
  eventKey?: Maybe<Scalars['String']['output']>;
  /** Where the event happened, such as `HOSPITAL` or `HOME`; some records hold a code or `INVALID DATA`. */
  eventLocation?: Maybe<Scalars['String']['output']>;
  /** What came of the event. */
  eventType?: Maybe<DeviceEventEventType>;
  /** Number of the exemption, variance or alternative from reporting rules under which the report was made (21 CFR 803.19). */
  exemptionNumber?: Maybe<Scalars['String']['output']>;
  /** `Y` where the initial reporter is a health professional, `N` where not; `*` or absent where not told. */
  healthProfessional?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Whether the initial reporter also told FDA: `Yes`, `No`, `Unknown` or `No answer provided`. */
  initialReportToFda?: Maybe<Scalars['String']['output']>;
  /** First line of the manufacturer's street address. */
  manufacturerAddress1?: Maybe<Scalars['String']['output']>;
  /** Second line of the manufacturer's street address. */
  manufacturerAddress2?: Maybe<Scalars['String']['output']>;
  /** City of the manufacturer. */
  manufacturerCity?: Maybe<Scalars['String']['output']>;
  /** First line of the contact's street address. */
  manufacturerContactAddress1?: Maybe<Scalars['String']['output']>;
  /** Second line of the contact's street address. */
  manufacturerContactAddress2?: Maybe<Scalars['String']['output']>;
  /** Area code of the contact's U.S. telephone number. */
  manufacturerContactAreaCode?: Maybe<Scalars['String']['output']>;
  /** City of the contact. */
  manufacturerContactCity?: Maybe<Scalars['String']['output']>;
  /** Country of the contact as a two-letter code. */
  manufacturerContactCountry?: Maybe<Scalars['String']['output']>;
  /** Exchange (the three digits after the area code) of the contact's U.S. telephone number. */
  manufacturerContactExchange?: Maybe<Scalars['String']['output']>;
  /** Extension of the contact's telephone number. */
  manufacturerContactExtension?: Maybe<Scalars['String']['output']>;
  /** First name of the person to contact at the manufacturer. */
  manufacturerContactFName?: Maybe<Scalars['String']['output']>;
  /** Last name of the person to contact at the manufacturer. */
  manufacturerContactLName?: Maybe<Scalars['String']['output']>;
  /** City code of the contact's telephone number abroad. */
  manufacturerContactPcity?: Maybe<Scalars['String']['output']>;
  /** Country code of the contact's telephone number abroad. */
  manufacturerContactPcountry?: Maybe<Scalars['String']['output']>;
  /** The last four digits of the contact's U.S. telephone number. */
  manufacturerContactPhoneNumber?: Maybe<Scalars['String']['output']>;
  /** Local part of the contact's telephone number abroad. */
  manufacturerContactPlocal?: Maybe<Scalars['String']['output']>;
  /** Postal code of the contact, as for addresses abroad. */
  manufacturerContactPostalCode?: Maybe<Scalars['String']['output']>;
  /** U.S. state of the contact as a two-letter code. */
  manufacturerContactState?: Maybe<Scalars['String']['output']>;
  /** Title of the person to contact at the manufacturer, such as `MS.`. */
  manufacturerContactTName?: Maybe<Scalars['String']['output']>;
  /** Five-digit ZIP code of the contact. */
  manufacturerContactZipCode?: Maybe<Scalars['String']['output']>;
  /** The digits that extend the contact's ZIP code. */
  manufacturerContactZipExt?: Maybe<Scalars['String']['output']>;
  /** Country of the manufacturer as a two-letter code of MAUDE's, which is not always that of ISO 3166. */
  manufacturerCountry?: Maybe<Scalars['String']['output']>;
  /** First line of the site's street address. */
  manufacturerG1Address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the site's street address. */
  manufacturerG1Address2?: Maybe<Scalars['String']['output']>;
  /** City of the site. */
  manufacturerG1City?: Maybe<Scalars['String']['output']>;
  /** Country of the site as a two-letter code. */
  manufacturerG1Country?: Maybe<Scalars['String']['output']>;
  /** The manufacturing site that reports, or the office to contact about the report (section G1 of FDA form 3500A). */
  manufacturerG1Name?: Maybe<Scalars['String']['output']>;
  /** Postal code of the site, as for addresses abroad. */
  manufacturerG1PostalCode?: Maybe<Scalars['String']['output']>;
  /** U.S. state of the site as a two-letter code. */
  manufacturerG1State?: Maybe<Scalars['String']['output']>;
  /** First line of the site's street address under the name that old records and the index give it. */
  manufacturerG1Street1?: Maybe<Scalars['String']['output']>;
  /** Second line of the site's street address under the name that old records and the index give it. */
  manufacturerG1Street2?: Maybe<Scalars['String']['output']>;
  /** Five-digit ZIP code of the site. */
  manufacturerG1ZipCode?: Maybe<Scalars['String']['output']>;
  /** The digits that extend the site's ZIP code. */
  manufacturerG1ZipCodeExt?: Maybe<Scalars['String']['output']>;
  /** `Y` where reports by the manufacturer follow this one. */
  manufacturerLinkFlag?: Maybe<Scalars['String']['output']>;
  /** The manufacturer that made the device, as the report header names it. */
  manufacturerName?: Maybe<Scalars['String']['output']>;
  /** Postal code of the manufacturer, as for addresses abroad. */
  manufacturerPostalCode?: Maybe<Scalars['String']['output']>;
  /** U.S. state of the manufacturer as a two-letter code. */
  manufacturerState?: Maybe<Scalars['String']['output']>;
  /** Five-digit ZIP code of the manufacturer. */
  manufacturerZipCode?: Maybe<Scalars['String']['output']>;
  /** The digits that extend the manufacturer's ZIP code. */
  manufacturerZipCodeExt?: Maybe<Scalars['String']['output']>;
  /** MAUDE's own number of the report. */
  mdrReportKey: Scalars['String']['output'];
  /** The report's narratives. */
  mdrText: Array<DeviceEventMdrText>;
  /** How often the event is counted where the report sums up several of a kind. */
  noeSummarized?: Maybe<Scalars['String']['output']>;
  /** How many devices were involved. */
  numberDevicesInEvent?: Maybe<Scalars['String']['output']>;
  /** How many patients were involved. */
  numberPatientsInEvent?: Maybe<Scalars['String']['output']>;
  /** The patients involved. */
  patient: Array<DeviceEventPatient>;
  /** Number of the PMA or 510(k) under which the device is marketed, as the manufacturer gives it. The published mapping lacks it: openFDA indexes it by itself, as words without an exact form. */
  pmaPmnNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the device was used for the first time: `I` initial use, `R` reuse, `U` unknown, `*` not told or invalid. */
  previousUseCode?: Maybe<Scalars['String']['output']>;
  /** `Y` where the report tells of a defect or malfunction of the device; `N` or `*` otherwise. */
  productProblemFlag?: Maybe<Scalars['String']['output']>;
  /** The problems that the device had, in FDA's device problem terms (IMDRF annex A). */
  productProblems: Array<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Listings of establishments that openFDA found under the device's product code; they need not be the reported device's own manufacturer. */
  registrations?: Maybe<DeviceRegistrationConnection>;
  /** What the manufacturer or user facility did about the device. */
  remedialAction: Array<DeviceEventRemedialAction>;
  /** Number under which the action was reported to FDA as a correction or removal (section 519(f) of the FD&C Act), or the recall's. */
  removalCorrectionNumber?: Maybe<Scalars['String']['output']>;
  /** When the user facility or importer wrote its report. */
  reportDate?: Maybe<Scalars['Date']['output']>;
  /** Number that the reporter and FDA use: registration number, year and sequence of the manufacturer or facility, or `MW` and digits for a voluntary report. */
  reportNumber?: Maybe<Scalars['String']['output']>;
  /** Who reported: manufacturer, user facility, distributor or importer, or a volunteer. */
  reportSourceCode?: Maybe<DeviceEventReportSourceCode>;
  /** `Y` where the user facility or importer sent its report to FDA. */
  reportToFda?: Maybe<Scalars['String']['output']>;
  /** `Y` where the user facility or importer sent its report to the manufacturer. */
  reportToManufacturer?: Maybe<Scalars['String']['output']>;
  /** Country of the initial reporter as a two-letter code. */
  reporterCountryCode?: Maybe<Scalars['String']['output']>;
  /** Occupation of the initial reporter, such as `PHYSICIAN`, `NURSE`, `PATIENT` or `LAY USER/PATIENT`. */
  reporterOccupationCode?: Maybe<Scalars['String']['output']>;
  /** `Y` where a single-use device had been reprocessed and used again on a patient. */
  reprocessedAndReusedFlag?: Maybe<Scalars['String']['output']>;
  /** `Y` where the device was labelled for single use; `N` or `*` otherwise. */
  singleUseFlag?: Maybe<Scalars['String']['output']>;
  /** Where the manufacturer's knowledge of the event comes from. */
  sourceType: Array<DeviceEventSourceType>;
  /** `Y` where the report sums up several events of a kind. */
  summaryReportFlag?: Maybe<Scalars['String']['output']>;
  /** When FDA received the supplements to the report: dates one after the other in one text. */
  supplDatesFdaReceived?: Maybe<Scalars['String']['output']>;
  /** When the manufacturer received what its supplements tell: dates one after the other in one text. */
  supplDatesMfrReceived?: Maybe<Scalars['String']['output']>;
  /** Which submissions on the event the record combines: the initial one and its supplements. */
  typeOfReport: Array<DeviceEventTypeOfReport>;
  /** The GUDID record of the device identifier that the report gives. */
  udi?: Maybe<DeviceUdi>;
};


/** A medical device report (MDR) in FDA's MAUDE database: a manufacturer, importer, user facility, health professional or patient reports a death, injury or malfunction in which a device may have had a part. A report proves neither cause nor rate. */
export type DeviceEventApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceApprovalOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceApprovalWhere>;
};


/** A medical device report (MDR) in FDA's MAUDE database: a manufacturer, importer, user facility, health professional or patient reports a death, injury or malfunction in which a device may have had a part. A report proves neither cause nor rate. */
export type DeviceEventClassificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClassificationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClassificationWhere>;
};


/** A medical device report (MDR) in FDA's MAUDE database: a manufacturer, importer, user facility, health professional or patient reports a death, injury or malfunction in which a device may have had a part. A report proves neither cause nor rate. */
export type DeviceEventRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRegistrationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRegistrationWhere>;
};

/** Records of device/event, and what can be told of all of them. */
export type DeviceEventConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceEventEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceEvent>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/event, and what can be told of all of them. */
export type DeviceEventConnectionFacetArgs = {
  field: DeviceEventFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/event, and what can be told of all of them. */
export type DeviceEventConnectionHistogramArgs = {
  field: DeviceEventHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A device in a medical device report (section D of FDA form 3500A). */
export type DeviceEventDevice = {
  /** Whether the device was exempt from 510(k), from the baseline report; empty wherever seen. */
  baseline510KExemptFlag?: Maybe<Scalars['String']['output']>;
  /** Whether the device was marketed under a 510(k), from the baseline report; empty wherever seen. */
  baseline510KFlag?: Maybe<Scalars['String']['output']>;
  /** Number of the device's 510(k) in the manufacturer's baseline report, a form FDA has given up; empty wherever seen. */
  baseline510KNumber?: Maybe<Scalars['String']['output']>;
  /** Brand name, from the baseline report. */
  baselineBrandName?: Maybe<Scalars['String']['output']>;
  /** Catalogue number, from the baseline report. */
  baselineCatalogNumber?: Maybe<Scalars['String']['output']>;
  /** When marketing of the device ended, from the baseline report. */
  baselineDateCeasedMarketing?: Maybe<Scalars['Date']['output']>;
  /** When the device was first marketed, from the baseline report. */
  baselineDateFirstMarketed?: Maybe<Scalars['Date']['output']>;
  /** Family of devices that the device belongs to, from the baseline report. */
  baselineDeviceFamily?: Maybe<Scalars['String']['output']>;
  /** Generic name, from the baseline report. */
  baselineGenericName?: Maybe<Scalars['String']['output']>;
  /** Model number, from the baseline report. */
  baselineModelNumber?: Maybe<Scalars['String']['output']>;
  /** Any other identification, from the baseline report. */
  baselineOtherIdNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the device was marketed under a PMA, from the baseline report. */
  baselinePmaFlag?: Maybe<Scalars['String']['output']>;
  /** Number of the device's PMA, from the baseline report. */
  baselinePmaNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the device was on the market before the Medical Device Amendments of 28 May 1976, from the baseline report. */
  baselinePreamendmentFlag?: Maybe<Scalars['String']['output']>;
  /** Whether a shelf life is stated, from the baseline report. */
  baselineShelfLifeContained?: Maybe<Scalars['String']['output']>;
  /** Shelf life in months, from the baseline report. */
  baselineShelfLifeInMonths?: Maybe<Scalars['String']['output']>;
  /** Whether the device was a transitional one, regulated as a drug before 1976, from the baseline report. */
  baselineTransitionalFlag?: Maybe<Scalars['String']['output']>;
  /** Trade or proprietary name of the device, as reported. */
  brandName?: Maybe<Scalars['String']['output']>;
  /** Catalogue number on the device or its label. */
  catalogNumber?: Maybe<Scalars['String']['output']>;
  /** `Y` where the device is part of a combination product. */
  combinationProductFlag?: Maybe<Scalars['String']['output']>;
  /** When FDA received the report on the device. */
  dateReceived?: Maybe<Scalars['Date']['output']>;
  /** How exact the date of explantation is: only month and year known, only the year, not available, unknown, or a code of MAUDE's. */
  dateRemovedFlag?: Maybe<Scalars['String']['output']>;
  /** When the device was returned to the manufacturer. */
  dateReturnedToManufacturer?: Maybe<Scalars['Date']['output']>;
  /** Age of the device or a guess at it, with its unit: `18 MO`. */
  deviceAgeText?: Maybe<Scalars['String']['output']>;
  /** Whether the manufacturer can have the device to evaluate it: `Yes`, `No`, `Device was returned to manufacturer`, `No answer provided`. */
  deviceAvailability?: Maybe<Scalars['String']['output']>;
  /** Whether the manufacturer evaluated the device: `Y` yes, `N` no, `R` not returned, `*` not told. */
  deviceEvaluatedByManufacturer?: Maybe<Scalars['String']['output']>;
  /** MAUDE's own number of the device entry. */
  deviceEventKey?: Maybe<Scalars['String']['output']>;
  /** Who used the device, such as `LAY USER/PATIENT` or `HEALTH PROFESSIONAL`; `0` and `INVALID DATA` occur. */
  deviceOperator?: Maybe<Scalars['String']['output']>;
  /** Three-letter product code of the device, padded in a few records. */
  deviceReportProductCode?: Maybe<Scalars['String']['output']>;
  /** Number of the device within the report. */
  deviceSequenceNumber?: Maybe<Scalars['String']['output']>;
  /** Until when the device was fit for use, by its label. */
  expirationDateOfDevice?: Maybe<Scalars['Date']['output']>;
  /** Common name of the device, as reported. */
  genericName?: Maybe<Scalars['String']['output']>;
  /** `Y` where the device was implanted. */
  implantFlag?: Maybe<Scalars['String']['output']>;
  /** Lot number on the device or its label. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** First line of the manufacturer's street address. */
  manufacturerDAddress1?: Maybe<Scalars['String']['output']>;
  /** Second line of the manufacturer's street address. */
  manufacturerDAddress2?: Maybe<Scalars['String']['output']>;
  /** City of the manufacturer. */
  manufacturerDCity?: Maybe<Scalars['String']['output']>;
  /** Country of the manufacturer as a two-letter code. */
  manufacturerDCountry?: Maybe<Scalars['String']['output']>;
  /** The device's manufacturer. */
  manufacturerDName?: Maybe<Scalars['String']['output']>;
  /** Postal code of the manufacturer, as for addresses abroad. */
  manufacturerDPostalCode?: Maybe<Scalars['String']['output']>;
  /** U.S. state of the manufacturer as a two-letter code. */
  manufacturerDState?: Maybe<Scalars['String']['output']>;
  /** Five-digit ZIP code of the manufacturer. */
  manufacturerDZipCode?: Maybe<Scalars['String']['output']>;
  /** The digits that extend the manufacturer's ZIP code. */
  manufacturerDZipCodeExt?: Maybe<Scalars['String']['output']>;
  /** Model number on the device or its label. */
  modelNumber?: Maybe<Scalars['String']['output']>;
  /** What openFDA added from the classification, registration and listing databases by way of the product code. */
  openfda?: Maybe<DeviceEventDeviceOpenFda>;
  /** Any other identification of the device, at times a 510(k) number. */
  otherIdNumber?: Maybe<Scalars['String']['output']>;
  /** Device identifier: the part of the UDI that names labeler and version or model. */
  udiDi?: Maybe<Scalars['String']['output']>;
  /** The whole UDI as reported: device identifier and, in part, production identifiers such as lot and expiry. */
  udiPublic?: Maybe<Scalars['String']['output']>;
};

/** What openFDA added to a reported device by way of its product code; establishments are all those that list the code, not the reported manufacturer alone. */
export type DeviceEventDeviceOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device that the product code stands for. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifiers (FEI) of establishments that list the product code. */
  feiNumber: Array<Scalars['String']['output']>;
  /** Medical specialty that regulates the type of device, in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Registration numbers of establishments that list the product code. */
  registrationNumber: Array<Scalars['String']['output']>;
  /** Section of 21 CFR that classifies the type of device, such as `870.1250`. */
  regulationNumber?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceEventDeviceOpenFda; all of them must hold. */
export type DeviceEventDeviceOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceEventDeviceOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  deviceName?: InputMaybe<StringFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceEventDeviceOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceEventDeviceOpenFdaWhere>>;
  registrationNumber?: InputMaybe<KeywordFilter>;
  regulationNumber?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceEventDevice; all of them must hold. */
export type DeviceEventDeviceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceEventDeviceWhere>>;
  baselineBrandName?: InputMaybe<StringFilter>;
  baselineCatalogNumber?: InputMaybe<StringFilter>;
  baselineDateCeasedMarketing?: InputMaybe<DateFilter>;
  baselineDateFirstMarketed?: InputMaybe<DateFilter>;
  baselineDeviceFamily?: InputMaybe<StringFilter>;
  baselineGenericName?: InputMaybe<StringFilter>;
  baselineModelNumber?: InputMaybe<StringFilter>;
  baselineOtherIdNumber?: InputMaybe<StringFilter>;
  baselinePmaFlag?: InputMaybe<StringFilter>;
  baselinePmaNumber?: InputMaybe<StringFilter>;
  baselinePreamendmentFlag?: InputMaybe<StringFilter>;
  baselineShelfLifeContained?: InputMaybe<StringFilter>;
  baselineShelfLifeInMonths?: InputMaybe<StringFilter>;
  baselineTransitionalFlag?: InputMaybe<StringFilter>;
  brandName?: InputMaybe<StringFilter>;
  catalogNumber?: InputMaybe<StringFilter>;
  dateReceived?: InputMaybe<DateFilter>;
  dateRemovedFlag?: InputMaybe<StringFilter>;
  dateReturnedToManufacturer?: InputMaybe<DateFilter>;
  deviceAgeText?: InputMaybe<StringFilter>;
  deviceAvailability?: InputMaybe<StringFilter>;
  deviceEvaluatedByManufacturer?: InputMaybe<StringFilter>;
  deviceEventKey?: InputMaybe<StringFilter>;
  deviceOperator?: InputMaybe<StringFilter>;
  deviceReportProductCode?: InputMaybe<StringFilter>;
  deviceSequenceNumber?: InputMaybe<StringFilter>;
  expirationDateOfDevice?: InputMaybe<DateFilter>;
  genericName?: InputMaybe<StringFilter>;
  implantFlag?: InputMaybe<StringFilter>;
  lotNumber?: InputMaybe<StringFilter>;
  manufacturerDAddress1?: InputMaybe<StringFilter>;
  manufacturerDAddress2?: InputMaybe<StringFilter>;
  manufacturerDCity?: InputMaybe<StringFilter>;
  manufacturerDCountry?: InputMaybe<StringFilter>;
  manufacturerDName?: InputMaybe<StringFilter>;
  manufacturerDPostalCode?: InputMaybe<StringFilter>;
  manufacturerDState?: InputMaybe<StringFilter>;
  manufacturerDZipCode?: InputMaybe<StringFilter>;
  manufacturerDZipCodeExt?: InputMaybe<StringFilter>;
  modelNumber?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceEventDeviceWhere>;
  openfda?: InputMaybe<DeviceEventDeviceOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceEventDeviceWhere>>;
  otherIdNumber?: InputMaybe<StringFilter>;
  udiDi?: InputMaybe<StringFilter>;
  udiPublic?: InputMaybe<StringFilter>;
};

/** A record and its place in a list. */
export type DeviceEventEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceEvent;
};

/** What came of a reported event. */
export type DeviceEventEventType =
  /** A patient died; the device may have caused or contributed to it. */
  | 'DEATH'
  /** A patient was seriously injured; the device may have caused or contributed to it. */
  | 'INJURY'
  /** The device did not do what it should, and could cause or contribute to death or serious injury if it happened again. */
  | 'MALFUNCTION'
  /** The reporter did not say. */
  | 'NO_ANSWER_PROVIDED'
  /** Another serious or important event. */
  | 'OTHER';

/** On a DeviceEventEventType. */
export type DeviceEventEventTypeFilter = {
  eq?: InputMaybe<DeviceEventEventType>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceEventEventType>>;
  ne?: InputMaybe<DeviceEventEventType>;
};

/** Fields whose values openFDA can count in device/event. */
export type DeviceEventFacetField =
  | 'ADVERSE_EVENT_FLAG'
  | 'DEVICE_BASELINE_BRAND_NAME'
  | 'DEVICE_BASELINE_CATALOG_NUMBER'
  | 'DEVICE_BASELINE_DEVICE_FAMILY'
  | 'DEVICE_BASELINE_GENERIC_NAME'
  | 'DEVICE_BASELINE_MODEL_NUMBER'
  | 'DEVICE_BASELINE_OTHER_ID_NUMBER'
  | 'DEVICE_BASELINE_PMA_FLAG'
  | 'DEVICE_BASELINE_PMA_NUMBER'
  | 'DEVICE_BASELINE_PREAMENDMENT_FLAG'
  | 'DEVICE_BASELINE_SHELF_LIFE_CONTAINED'
  | 'DEVICE_BASELINE_SHELF_LIFE_IN_MONTHS'
  | 'DEVICE_BASELINE_TRANSITIONAL_FLAG'
  | 'DEVICE_BRAND_NAME'
  | 'DEVICE_CATALOG_NUMBER'
  | 'DEVICE_DATE_REMOVED_FLAG'
  | 'DEVICE_DEVICE_AGE_TEXT'
  | 'DEVICE_DEVICE_AVAILABILITY'
  | 'DEVICE_DEVICE_EVALUATED_BY_MANUFACTURER'
  | 'DEVICE_DEVICE_EVENT_KEY'
  | 'DEVICE_DEVICE_OPERATOR'
  | 'DEVICE_DEVICE_REPORT_PRODUCT_CODE'
  | 'DEVICE_DEVICE_SEQUENCE_NUMBER'
  | 'DEVICE_GENERIC_NAME'
  | 'DEVICE_IMPLANT_FLAG'
  | 'DEVICE_LOT_NUMBER'
  | 'DEVICE_MANUFACTURER_D_ADDRESS1'
  | 'DEVICE_MANUFACTURER_D_ADDRESS2'
  | 'DEVICE_MANUFACTURER_D_CITY'
  | 'DEVICE_MANUFACTURER_D_COUNTRY'
  | 'DEVICE_MANUFACTURER_D_NAME'
  | 'DEVICE_MANUFACTURER_D_POSTAL_CODE'
  | 'DEVICE_MANUFACTURER_D_STATE'
  | 'DEVICE_MANUFACTURER_D_ZIP_CODE'
  | 'DEVICE_MANUFACTURER_D_ZIP_CODE_EXT'
  | 'DEVICE_MODEL_NUMBER'
  | 'DEVICE_OPENFDA_DEVICE_CLASS'
  | 'DEVICE_OPENFDA_DEVICE_NAME'
  | 'DEVICE_OPENFDA_FEI_NUMBER'
  | 'DEVICE_OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'DEVICE_OPENFDA_REGISTRATION_NUMBER'
  | 'DEVICE_OPENFDA_REGULATION_NUMBER'
  | 'DEVICE_OTHER_ID_NUMBER'
  | 'DEVICE_UDI_DI'
  | 'DEVICE_UDI_PUBLIC'
  | 'DISTRIBUTOR_ADDRESS1'
  | 'DISTRIBUTOR_ADDRESS2'
  | 'DISTRIBUTOR_CITY'
  | 'DISTRIBUTOR_NAME'
  | 'DISTRIBUTOR_STATE'
  | 'DISTRIBUTOR_ZIP_CODE'
  | 'DISTRIBUTOR_ZIP_CODE_EXT'
  | 'EVENT_KEY'
  | 'EVENT_LOCATION'
  | 'EVENT_TYPE'
  | 'HEALTH_PROFESSIONAL'
  | 'INITIAL_REPORT_TO_FDA'
  | 'MANUFACTURER_ADDRESS1'
  | 'MANUFACTURER_ADDRESS2'
  | 'MANUFACTURER_CITY'
  | 'MANUFACTURER_CONTACT_ADDRESS1'
  | 'MANUFACTURER_CONTACT_ADDRESS2'
  | 'MANUFACTURER_CONTACT_AREA_CODE'
  | 'MANUFACTURER_CONTACT_CITY'
  | 'MANUFACTURER_CONTACT_COUNTRY'
  | 'MANUFACTURER_CONTACT_EXCHANGE'
  | 'MANUFACTURER_CONTACT_EXTENSION'
  | 'MANUFACTURER_CONTACT_F_NAME'
  | 'MANUFACTURER_CONTACT_L_NAME'
  | 'MANUFACTURER_CONTACT_PCITY'
  | 'MANUFACTURER_CONTACT_PCOUNTRY'
  | 'MANUFACTURER_CONTACT_PHONE_NUMBER'
  | 'MANUFACTURER_CONTACT_PLOCAL'
  | 'MANUFACTURER_CONTACT_POSTAL_CODE'
  | 'MANUFACTURER_CONTACT_STATE'
  | 'MANUFACTURER_CONTACT_T_NAME'
  | 'MANUFACTURER_CONTACT_ZIP_CODE'
  | 'MANUFACTURER_CONTACT_ZIP_EXT'
  | 'MANUFACTURER_COUNTRY'
  | 'MANUFACTURER_G1_CITY'
  | 'MANUFACTURER_G1_COUNTRY'
  | 'MANUFACTURER_G1_NAME'
  | 'MANUFACTURER_G1_POSTAL_CODE'
  | 'MANUFACTURER_G1_STATE'
  | 'MANUFACTURER_G1_STREET1'
  | 'MANUFACTURER_G1_STREET2'
  | 'MANUFACTURER_G1_ZIP_CODE'
  | 'MANUFACTURER_G1_ZIP_CODE_EXT'
  | 'MANUFACTURER_LINK_FLAG'
  | 'MANUFACTURER_NAME'
  | 'MANUFACTURER_POSTAL_CODE'
  | 'MANUFACTURER_STATE'
  | 'MANUFACTURER_ZIP_CODE'
  | 'MANUFACTURER_ZIP_CODE_EXT'
  | 'MDR_REPORT_KEY'
  | 'MDR_TEXT_MDR_TEXT_KEY'
  | 'MDR_TEXT_PATIENT_SEQUENCE_NUMBER'
  | 'MDR_TEXT_TEXT'
  | 'MDR_TEXT_TEXT_TYPE_CODE'
  | 'NOE_SUMMARIZED'
  | 'NUMBER_DEVICES_IN_EVENT'
  | 'NUMBER_PATIENTS_IN_EVENT'
  | 'PATIENT_PATIENT_AGE'
  | 'PATIENT_PATIENT_ETHNICITY'
  | 'PATIENT_PATIENT_PROBLEMS'
  | 'PATIENT_PATIENT_RACE'
  | 'PATIENT_PATIENT_SEQUENCE_NUMBER'
  | 'PATIENT_PATIENT_SEX'
  | 'PATIENT_PATIENT_WEIGHT'
  | 'PATIENT_SEQUENCE_NUMBER_OUTCOME'
  | 'PATIENT_SEQUENCE_NUMBER_TREATMENT'
  | 'PREVIOUS_USE_CODE'
  | 'PRODUCT_PROBLEMS'
  | 'PRODUCT_PROBLEM_FLAG'
  | 'REMEDIAL_ACTION'
  | 'REMOVAL_CORRECTION_NUMBER'
  | 'REPORTER_OCCUPATION_CODE'
  | 'REPORT_NUMBER'
  | 'REPORT_SOURCE_CODE'
  | 'REPORT_TO_FDA'
  | 'REPORT_TO_MANUFACTURER'
  | 'REPROCESSED_AND_REUSED_FLAG'
  | 'SINGLE_USE_FLAG'
  | 'SOURCE_TYPE'
  | 'SUPPL_DATES_FDA_RECEIVED'
  | 'SUPPL_DATES_MFR_RECEIVED'
  | 'TYPE_OF_REPORT';

/** Dates by which openFDA can count device/event. */
export type DeviceEventHistogramField =
  | 'DATE_FACILITY_AWARE'
  | 'DATE_MANUFACTURER_RECEIVED'
  | 'DATE_OF_EVENT'
  | 'DATE_RECEIVED'
  | 'DATE_REPORT'
  | 'DATE_REPORT_TO_FDA'
  | 'DATE_REPORT_TO_MANUFACTURER'
  | 'DEVICE_BASELINE_DATE_CEASED_MARKETING'
  | 'DEVICE_BASELINE_DATE_FIRST_MARKETED'
  | 'DEVICE_DATE_RECEIVED'
  | 'DEVICE_DATE_RETURNED_TO_MANUFACTURER'
  | 'DEVICE_EXPIRATION_DATE_OF_DEVICE'
  | 'MDR_TEXT_DATE_REPORT'
  | 'PATIENT_DATE_RECEIVED'
  | 'REPORT_DATE';

/** A narrative of a medical device report. */
export type DeviceEventMdrText = {
  /** When the text was written. */
  dateReport?: Maybe<Scalars['Date']['output']>;
  /** MAUDE's own number of the text. */
  mdrTextKey?: Maybe<Scalars['String']['output']>;
  /** Number of the patient the text is about. */
  patientSequenceNumber?: Maybe<Scalars['String']['output']>;
  /** The text, from which FDA has taken what would identify persons: `(b)(6)`. */
  text?: Maybe<Scalars['String']['output']>;
  /** What the text is: `Description of Event or Problem`, or `Additional Manufacturer Narrative`, which tells what the manufacturer found. */
  textTypeCode?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceEventMdrText; all of them must hold. */
export type DeviceEventMdrTextWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceEventMdrTextWhere>>;
  dateReport?: InputMaybe<DateFilter>;
  mdrTextKey?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceEventMdrTextWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceEventMdrTextWhere>>;
  patientSequenceNumber?: InputMaybe<StringFilter>;
  text?: InputMaybe<StringFilter>;
  textTypeCode?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DeviceEventOrderBy = {
  direction?: OrderDirection;
  field: DeviceEventOrderField;
};

/** Fields by which openFDA can order device/event. */
export type DeviceEventOrderField =
  | 'ADVERSE_EVENT_FLAG'
  | 'DATE_FACILITY_AWARE'
  | 'DATE_MANUFACTURER_RECEIVED'
  | 'DATE_OF_EVENT'
  | 'DATE_RECEIVED'
  | 'DATE_REPORT'
  | 'DATE_REPORT_TO_FDA'
  | 'DATE_REPORT_TO_MANUFACTURER'
  | 'DEVICE_BASELINE_BRAND_NAME'
  | 'DEVICE_BASELINE_CATALOG_NUMBER'
  | 'DEVICE_BASELINE_DATE_CEASED_MARKETING'
  | 'DEVICE_BASELINE_DATE_FIRST_MARKETED'
  | 'DEVICE_BASELINE_DEVICE_FAMILY'
  | 'DEVICE_BASELINE_GENERIC_NAME'
  | 'DEVICE_BASELINE_MODEL_NUMBER'
  | 'DEVICE_BASELINE_OTHER_ID_NUMBER'
  | 'DEVICE_BASELINE_PMA_FLAG'
  | 'DEVICE_BASELINE_PMA_NUMBER'
  | 'DEVICE_BASELINE_PREAMENDMENT_FLAG'
  | 'DEVICE_BASELINE_SHELF_LIFE_CONTAINED'
  | 'DEVICE_BASELINE_SHELF_LIFE_IN_MONTHS'
  | 'DEVICE_BASELINE_TRANSITIONAL_FLAG'
  | 'DEVICE_BRAND_NAME'
  | 'DEVICE_CATALOG_NUMBER'
  | 'DEVICE_DATE_RECEIVED'
  | 'DEVICE_DATE_REMOVED_FLAG'
  | 'DEVICE_DATE_RETURNED_TO_MANUFACTURER'
  | 'DEVICE_DEVICE_AGE_TEXT'
  | 'DEVICE_DEVICE_AVAILABILITY'
  | 'DEVICE_DEVICE_EVALUATED_BY_MANUFACTURER'
  | 'DEVICE_DEVICE_EVENT_KEY'
  | 'DEVICE_DEVICE_OPERATOR'
  | 'DEVICE_DEVICE_REPORT_PRODUCT_CODE'
  | 'DEVICE_DEVICE_SEQUENCE_NUMBER'
  | 'DEVICE_EXPIRATION_DATE_OF_DEVICE'
  | 'DEVICE_GENERIC_NAME'
  | 'DEVICE_IMPLANT_FLAG'
  | 'DEVICE_LOT_NUMBER'
  | 'DEVICE_MANUFACTURER_D_ADDRESS1'
  | 'DEVICE_MANUFACTURER_D_ADDRESS2'
  | 'DEVICE_MANUFACTURER_D_CITY'
  | 'DEVICE_MANUFACTURER_D_COUNTRY'
  | 'DEVICE_MANUFACTURER_D_NAME'
  | 'DEVICE_MANUFACTURER_D_POSTAL_CODE'
  | 'DEVICE_MANUFACTURER_D_STATE'
  | 'DEVICE_MANUFACTURER_D_ZIP_CODE'
  | 'DEVICE_MANUFACTURER_D_ZIP_CODE_EXT'
  | 'DEVICE_MODEL_NUMBER'
  | 'DEVICE_OPENFDA_DEVICE_CLASS'
  | 'DEVICE_OPENFDA_DEVICE_NAME'
  | 'DEVICE_OPENFDA_FEI_NUMBER'
  | 'DEVICE_OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'DEVICE_OPENFDA_REGISTRATION_NUMBER'
  | 'DEVICE_OPENFDA_REGULATION_NUMBER'
  | 'DEVICE_OTHER_ID_NUMBER'
  | 'DEVICE_UDI_DI'
  | 'DEVICE_UDI_PUBLIC'
  | 'DISTRIBUTOR_ADDRESS1'
  | 'DISTRIBUTOR_ADDRESS2'
  | 'DISTRIBUTOR_CITY'
  | 'DISTRIBUTOR_NAME'
  | 'DISTRIBUTOR_STATE'
  | 'DISTRIBUTOR_ZIP_CODE'
  | 'DISTRIBUTOR_ZIP_CODE_EXT'
  | 'EVENT_KEY'
  | 'EVENT_LOCATION'
  | 'EVENT_TYPE'
  | 'HEALTH_PROFESSIONAL'
  | 'INITIAL_REPORT_TO_FDA'
  | 'MANUFACTURER_ADDRESS1'
  | 'MANUFACTURER_ADDRESS2'
  | 'MANUFACTURER_CITY'
  | 'MANUFACTURER_CONTACT_ADDRESS1'
  | 'MANUFACTURER_CONTACT_ADDRESS2'
  | 'MANUFACTURER_CONTACT_AREA_CODE'
  | 'MANUFACTURER_CONTACT_CITY'
  | 'MANUFACTURER_CONTACT_COUNTRY'
  | 'MANUFACTURER_CONTACT_EXCHANGE'
  | 'MANUFACTURER_CONTACT_EXTENSION'
  | 'MANUFACTURER_CONTACT_F_NAME'
  | 'MANUFACTURER_CONTACT_L_NAME'
  | 'MANUFACTURER_CONTACT_PCITY'
  | 'MANUFACTURER_CONTACT_PCOUNTRY'
  | 'MANUFACTURER_CONTACT_PHONE_NUMBER'
  | 'MANUFACTURER_CONTACT_PLOCAL'
  | 'MANUFACTURER_CONTACT_POSTAL_CODE'
  | 'MANUFACTURER_CONTACT_STATE'
  | 'MANUFACTURER_CONTACT_T_NAME'
  | 'MANUFACTURER_CONTACT_ZIP_CODE'
  | 'MANUFACTURER_CONTACT_ZIP_EXT'
  | 'MANUFACTURER_COUNTRY'
  | 'MANUFACTURER_G1_CITY'
  | 'MANUFACTURER_G1_COUNTRY'
  | 'MANUFACTURER_G1_NAME'
  | 'MANUFACTURER_G1_POSTAL_CODE'
  | 'MANUFACTURER_G1_STATE'
  | 'MANUFACTURER_G1_STREET1'
  | 'MANUFACTURER_G1_STREET2'
  | 'MANUFACTURER_G1_ZIP_CODE'
  | 'MANUFACTURER_G1_ZIP_CODE_EXT'
  | 'MANUFACTURER_LINK_FLAG'
  | 'MANUFACTURER_NAME'
  | 'MANUFACTURER_POSTAL_CODE'
  | 'MANUFACTURER_STATE'
  | 'MANUFACTURER_ZIP_CODE'
  | 'MANUFACTURER_ZIP_CODE_EXT'
  | 'MDR_REPORT_KEY'
  | 'MDR_TEXT_DATE_REPORT'
  | 'MDR_TEXT_MDR_TEXT_KEY'
  | 'MDR_TEXT_PATIENT_SEQUENCE_NUMBER'
  | 'MDR_TEXT_TEXT'
  | 'MDR_TEXT_TEXT_TYPE_CODE'
  | 'NOE_SUMMARIZED'
  | 'NUMBER_DEVICES_IN_EVENT'
  | 'NUMBER_PATIENTS_IN_EVENT'
  | 'PATIENT_DATE_RECEIVED'
  | 'PATIENT_PATIENT_AGE'
  | 'PATIENT_PATIENT_ETHNICITY'
  | 'PATIENT_PATIENT_PROBLEMS'
  | 'PATIENT_PATIENT_RACE'
  | 'PATIENT_PATIENT_SEQUENCE_NUMBER'
  | 'PATIENT_PATIENT_SEX'
  | 'PATIENT_PATIENT_WEIGHT'
  | 'PATIENT_SEQUENCE_NUMBER_OUTCOME'
  | 'PATIENT_SEQUENCE_NUMBER_TREATMENT'
  | 'PREVIOUS_USE_CODE'
  | 'PRODUCT_PROBLEMS'
  | 'PRODUCT_PROBLEM_FLAG'
  | 'REMEDIAL_ACTION'
  | 'REMOVAL_CORRECTION_NUMBER'
  | 'REPORTER_OCCUPATION_CODE'
  | 'REPORT_DATE'
  | 'REPORT_NUMBER'
  | 'REPORT_SOURCE_CODE'
  | 'REPORT_TO_FDA'
  | 'REPORT_TO_MANUFACTURER'
  | 'REPROCESSED_AND_REUSED_FLAG'
  | 'SINGLE_USE_FLAG'
  | 'SOURCE_TYPE'
  | 'SUPPL_DATES_FDA_RECEIVED'
  | 'SUPPL_DATES_MFR_RECEIVED'
  | 'TYPE_OF_REPORT';

/** A patient in a medical device report (sections A and B of FDA form 3500A). */
export type DeviceEventPatient = {
  /** When FDA received the report on the patient. */
  dateReceived?: Maybe<Scalars['Date']['output']>;
  /** Age of the patient at the event, with its unit. */
  patientAge?: Maybe<Scalars['String']['output']>;
  /** Ethnicity of the patient, in words. */
  patientEthnicity?: Maybe<Scalars['String']['output']>;
  /** The harm that the patient had, in FDA's patient problem terms (IMDRF annex E). */
  patientProblems: Array<Scalars['String']['output']>;
  /** Race of the patient, in words. */
  patientRace?: Maybe<Scalars['String']['output']>;
  /** Number of the patient within the report. */
  patientSequenceNumber?: Maybe<Scalars['String']['output']>;
  /** Sex of the patient, in words. */
  patientSex?: Maybe<Scalars['String']['output']>;
  /** Weight of the patient, with its unit. */
  patientWeight?: Maybe<Scalars['String']['output']>;
  /** Outcomes, such as death, hospitalization, disability or required intervention; older records number them, and repeat the earlier ones in each: `1, Hospitalization`. */
  sequenceNumberOutcome: Array<Scalars['String']['output']>;
  /** Treatments and concomitant products; older records number them or join them with semicolons. */
  sequenceNumberTreatment: Array<Scalars['String']['output']>;
};

/** Conditions on a DeviceEventPatient; all of them must hold. */
export type DeviceEventPatientWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceEventPatientWhere>>;
  dateReceived?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceEventPatientWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceEventPatientWhere>>;
  patientAge?: InputMaybe<StringFilter>;
  patientEthnicity?: InputMaybe<StringFilter>;
  patientProblems?: InputMaybe<StringFilter>;
  patientRace?: InputMaybe<StringFilter>;
  patientSequenceNumber?: InputMaybe<StringFilter>;
  patientSex?: InputMaybe<StringFilter>;
  patientWeight?: InputMaybe<StringFilter>;
  sequenceNumberOutcome?: InputMaybe<KeywordFilter>;
  sequenceNumberTreatment?: InputMaybe<KeywordFilter>;
};

/** What was done about a device after an event. */
export type DeviceEventRemedialAction =
  /** Devices were inspected. */
  | 'INSPECTION'
  /** The report holds a value that MAUDE does not know. */
  | 'INVALID_DATA'
  /** The device was modified or adjusted. */
  | 'MODIFICATION_ADJUSTMENT'
  /** Users were notified. */
  | 'NOTIFICATION'
  /** Something that none of the other values names. */
  | 'OTHER'
  /** Patients were monitored. */
  | 'PATIENT_MONITORING'
  /** The device was recalled. */
  | 'RECALL'
  /** The labelling was changed. */
  | 'RELABELING'
  /** The device was repaired. */
  | 'REPAIR'
  /** The device was replaced. */
  | 'REPLACE';

/** On a DeviceEventRemedialAction. */
export type DeviceEventRemedialActionFilter = {
  eq?: InputMaybe<DeviceEventRemedialAction>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceEventRemedialAction>>;
  ne?: InputMaybe<DeviceEventRemedialAction>;
};

/** Who sent a medical device report to FDA. */
export type DeviceEventReportSourceCode =
  /** A distributor or importer. */
  | 'DISTRIBUTOR'
  /** The device's manufacturer, who must report. */
  | 'MANUFACTURER'
  /** A hospital or other user facility, who must report. */
  | 'USER_FACILITY'
  /** A health professional, patient or consumer, of their own accord (MedWatch). */
  | 'VOLUNTARY';

/** On a DeviceEventReportSourceCode. */
export type DeviceEventReportSourceCodeFilter = {
  eq?: InputMaybe<DeviceEventReportSourceCode>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceEventReportSourceCode>>;
  ne?: InputMaybe<DeviceEventReportSourceCode>;
};

/** Where a manufacturer's knowledge of an event comes from. */
export type DeviceEventSourceType =
  /** A representative of the company. */
  | 'COMPANY_REPRESENTATION'
  /** A patient or other consumer. */
  | 'CONSUMER'
  /** A distributor or importer. */
  | 'DISTRIBUTOR'
  /** A source outside the United States. */
  | 'FOREIGN'
  /** A health professional. */
  | 'HEALTH_PROFESSIONAL'
  /** The report holds a value that MAUDE does not know. */
  | 'INVALID_DATA'
  /** Published literature. */
  | 'LITERATURE'
  /** A source that none of the other values names. */
  | 'OTHER'
  /** A clinical or other study. */
  | 'STUDY'
  /** Not known. */
  | 'UNKNOWN'
  /** A hospital or other user facility. */
  | 'USER_FACILITY';

/** On a DeviceEventSourceType. */
export type DeviceEventSourceTypeFilter = {
  eq?: InputMaybe<DeviceEventSourceType>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceEventSourceType>>;
  ne?: InputMaybe<DeviceEventSourceType>;
};

/** What a submission on a reported event is. */
export type DeviceEventTypeOfReport =
  /** A further copy of a report received before. */
  | 'EXTRA_COPY_RECEIVED'
  /** A supplement with further or corrected information. */
  | 'FOLLOWUP'
  /** The first report of the event. */
  | 'INITIAL_SUBMISSION'
  /** Information other than a report. */
  | 'OTHER_INFORMATION_SUBMITTED';

/** On a DeviceEventTypeOfReport. */
export type DeviceEventTypeOfReportFilter = {
  eq?: InputMaybe<DeviceEventTypeOfReport>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceEventTypeOfReport>>;
  ne?: InputMaybe<DeviceEventTypeOfReport>;
};

/** Conditions on a DeviceEvent; all of them must hold. */
export type DeviceEventWhere = {
  adverseEventFlag?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceEventWhere>>;
  dateAdded?: InputMaybe<ExistsFilter>;
  dateChanged?: InputMaybe<ExistsFilter>;
  dateFacilityAware?: InputMaybe<DateFilter>;
  dateManufacturerReceived?: InputMaybe<DateFilter>;
  dateOfEvent?: InputMaybe<DateFilter>;
  dateReceived?: InputMaybe<DateFilter>;
  dateReport?: InputMaybe<DateFilter>;
  dateReportToFda?: InputMaybe<DateFilter>;
  dateReportToManufacturer?: InputMaybe<DateFilter>;
  /** Of all device of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  device?: InputMaybe<DeviceEventDeviceWhere>;
  distributorAddress1?: InputMaybe<StringFilter>;
  distributorAddress2?: InputMaybe<StringFilter>;
  distributorCity?: InputMaybe<StringFilter>;
  distributorName?: InputMaybe<StringFilter>;
  distributorState?: InputMaybe<StringFilter>;
  distributorZipCode?: InputMaybe<StringFilter>;
  distributorZipCodeExt?: InputMaybe<StringFilter>;
  eventKey?: InputMaybe<StringFilter>;
  eventLocation?: InputMaybe<StringFilter>;
  eventType?: InputMaybe<DeviceEventEventTypeFilter>;
  healthProfessional?: InputMaybe<StringFilter>;
  initialReportToFda?: InputMaybe<StringFilter>;
  manufacturerAddress1?: InputMaybe<StringFilter>;
  manufacturerAddress2?: InputMaybe<StringFilter>;
  manufacturerCity?: InputMaybe<StringFilter>;
  manufacturerContactAddress1?: InputMaybe<StringFilter>;
  manufacturerContactAddress2?: InputMaybe<StringFilter>;
  manufacturerContactAreaCode?: InputMaybe<StringFilter>;
  manufacturerContactCity?: InputMaybe<StringFilter>;
  manufacturerContactCountry?: InputMaybe<StringFilter>;
  manufacturerContactExchange?: InputMaybe<StringFilter>;
  manufacturerContactExtension?: InputMaybe<StringFilter>;
  manufacturerContactFName?: InputMaybe<StringFilter>;
  manufacturerContactLName?: InputMaybe<StringFilter>;
  manufacturerContactPcity?: InputMaybe<StringFilter>;
  manufacturerContactPcountry?: InputMaybe<StringFilter>;
  manufacturerContactPhoneNumber?: InputMaybe<StringFilter>;
  manufacturerContactPlocal?: InputMaybe<StringFilter>;
  manufacturerContactPostalCode?: InputMaybe<StringFilter>;
  manufacturerContactState?: InputMaybe<StringFilter>;
  manufacturerContactTName?: InputMaybe<StringFilter>;
  manufacturerContactZipCode?: InputMaybe<StringFilter>;
  manufacturerContactZipExt?: InputMaybe<StringFilter>;
  manufacturerCountry?: InputMaybe<StringFilter>;
  manufacturerG1City?: InputMaybe<StringFilter>;
  manufacturerG1Country?: InputMaybe<StringFilter>;
  manufacturerG1Name?: InputMaybe<StringFilter>;
  manufacturerG1PostalCode?: InputMaybe<StringFilter>;
  manufacturerG1State?: InputMaybe<StringFilter>;
  manufacturerG1Street1?: InputMaybe<StringFilter>;
  manufacturerG1Street2?: InputMaybe<StringFilter>;
  manufacturerG1ZipCode?: InputMaybe<StringFilter>;
  manufacturerG1ZipCodeExt?: InputMaybe<StringFilter>;
  manufacturerLinkFlag?: InputMaybe<StringFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  manufacturerPostalCode?: InputMaybe<StringFilter>;
  manufacturerState?: InputMaybe<StringFilter>;
  manufacturerZipCode?: InputMaybe<StringFilter>;
  manufacturerZipCodeExt?: InputMaybe<StringFilter>;
  mdrReportKey?: InputMaybe<StringFilter>;
  /** Of all mdrText of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  mdrText?: InputMaybe<DeviceEventMdrTextWhere>;
  noeSummarized?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceEventWhere>;
  numberDevicesInEvent?: InputMaybe<StringFilter>;
  numberPatientsInEvent?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceEventWhere>>;
  /** Of all patient of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  patient?: InputMaybe<DeviceEventPatientWhere>;
  pmaPmnNumber?: InputMaybe<CodeFilter>;
  previousUseCode?: InputMaybe<StringFilter>;
  productProblemFlag?: InputMaybe<StringFilter>;
  productProblems?: InputMaybe<StringFilter>;
  remedialAction?: InputMaybe<DeviceEventRemedialActionFilter>;
  removalCorrectionNumber?: InputMaybe<StringFilter>;
  reportDate?: InputMaybe<DateFilter>;
  reportNumber?: InputMaybe<StringFilter>;
  reportSourceCode?: InputMaybe<DeviceEventReportSourceCodeFilter>;
  reportToFda?: InputMaybe<StringFilter>;
  reportToManufacturer?: InputMaybe<StringFilter>;
  reporterOccupationCode?: InputMaybe<StringFilter>;
  reprocessedAndReusedFlag?: InputMaybe<StringFilter>;
  singleUseFlag?: InputMaybe<StringFilter>;
  sourceType?: InputMaybe<DeviceEventSourceTypeFilter>;
  supplDatesFdaReceived?: InputMaybe<StringFilter>;
  supplDatesMfrReceived?: InputMaybe<StringFilter>;
  typeOfReport?: InputMaybe<DeviceEventTypeOfReportFilter>;
};

/** A recalled medical device product: an action by a firm to correct or remove a product that violates the law, followed by FDA's Center for Devices and Radiological Health from initiation to termination. */
export type DeviceRecall = Node & {
  /** What the firm did and told its consignees to do. */
  action?: Maybe<Scalars['String']['output']>;
  /** Whom to ask about the recall, with a telephone number. */
  additionalInfoContact?: Maybe<Scalars['String']['output']>;
  /** First line of the recalling firm's street address. */
  address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the recalling firm's street address. */
  address2?: Maybe<Scalars['String']['output']>;
  /** The PMAs, with all their supplements, under which the product was marketed. */
  approvals?: Maybe<DeviceApprovalConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Number of the recall in CDRH's recall database; some older records have none. */
  cfresId?: Maybe<Scalars['String']['output']>;
  /** City of the recalling firm. */
  city?: Maybe<Scalars['String']['output']>;
  /** The classification of the product code. */
  classification?: Maybe<DeviceClassification>;
  /** The 510(k)s and De Novo requests under which the product was marketed. */
  clearances?: Maybe<DeviceClearanceConnection>;
  /** Lots, serial numbers, UDIs or dates that tell the affected units. */
  codeInfo?: Maybe<Scalars['String']['output']>;
  /** Country of the recalling firm. */
  country?: Maybe<Scalars['String']['output']>;
  /** Where the product went: states and countries. */
  distributionPattern?: Maybe<Scalars['String']['output']>;
  /** The same recall in FDA's weekly enforcement report, which adds its class I, II or III. */
  enforcementReport?: Maybe<DeviceEnforcementReport>;
  /** When the record was created in CDRH's recall database. */
  eventDateCreated?: Maybe<Scalars['Date']['output']>;
  /** When the firm began to notify its consignees or the public. */
  eventDateInitiated?: Maybe<Scalars['Date']['output']>;
  /** When FDA posted the recall in its public database. */
  eventDatePosted?: Maybe<Scalars['Date']['output']>;
  /** When FDA concluded that all reasonable efforts to correct or remove the product had been made. */
  eventDateTerminated?: Maybe<Scalars['Date']['output']>;
  /** FDA Establishment Identifier (FEI) of the recalling firm. */
  firmFeiNumber?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Numbers of the 510(k)s or De Novo requests under which the product was marketed. */
  kNumbers: Array<Scalars['String']['output']>;
  /** What openFDA added from the classification, registration and listing databases by way of the product code and the firm. */
  openfda?: Maybe<DeviceRecallOpenFda>;
  /** What else the product was marketed under, such as an exemption or an emergency use authorisation. */
  otherSubmissionDescription?: Maybe<Scalars['String']['output']>;
  /** Numbers of the PMAs under which the product was marketed. */
  pmaNumbers: Array<Scalars['String']['output']>;
  /** ZIP or postal code of the recalling firm. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Three-letter product code of the device; old records pad it, as in `IZL--`. */
  productCode?: Maybe<Scalars['String']['output']>;
  /** What is recalled: name, model and catalogue numbers, as on the label. */
  productDescription?: Maybe<Scalars['String']['output']>;
  /** How much of the product was affected, in the firm's own units. */
  productQuantity?: Maybe<Scalars['String']['output']>;
  /** Number of the recalled product, such as `Z-0053-2020`: the same as the recall number of the enforcement report. */
  productResNumber?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** What is wrong with the product. */
  reasonForRecall?: Maybe<Scalars['String']['output']>;
  /** Where the recall stands: open with its classification stage, completed or terminated. */
  recallStatus?: Maybe<Scalars['String']['output']>;
  /** The firm that recalls the product. */
  recallingFirm?: Maybe<Scalars['String']['output']>;
  /** Listings of the recalling firm's registered establishment. */
  registrations?: Maybe<DeviceRegistrationConnection>;
  /** Number of the recall event, which groups the products that one firm recalls for one reason. */
  resEventNumber?: Maybe<Scalars['String']['output']>;
  /** FDA's determination of the general cause, such as device design or process control. */
  rootCauseDescription?: Maybe<Scalars['String']['output']>;
  /** All products of the same recall event, this one included. */
  sameEventRecalls?: Maybe<DeviceRecallConnection>;
  /** Enforcement reports on all products of the same recall event. */
  sameEventReports?: Maybe<DeviceEnforcementReportConnection>;
  /** U.S. state or territory of the recalling firm as a two-letter code. */
  state?: Maybe<Scalars['String']['output']>;
};


/** A recalled medical device product: an action by a firm to correct or remove a product that violates the law, followed by FDA's Center for Devices and Radiological Health from initiation to termination. */
export type DeviceRecallApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceApprovalOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceApprovalWhere>;
};


/** A recalled medical device product: an action by a firm to correct or remove a product that violates the law, followed by FDA's Center for Devices and Radiological Health from initiation to termination. */
export type DeviceRecallClearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClearanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClearanceWhere>;
};


/** A recalled medical device product: an action by a firm to correct or remove a product that violates the law, followed by FDA's Center for Devices and Radiological Health from initiation to termination. */
export type DeviceRecallRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRegistrationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRegistrationWhere>;
};


/** A recalled medical device product: an action by a firm to correct or remove a product that violates the law, followed by FDA's Center for Devices and Radiological Health from initiation to termination. */
export type DeviceRecallSameEventRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};


/** A recalled medical device product: an action by a firm to correct or remove a product that violates the law, followed by FDA's Center for Devices and Radiological Health from initiation to termination. */
export type DeviceRecallSameEventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEnforcementReportWhere>;
};

/** Records of device/recall, and what can be told of all of them. */
export type DeviceRecallConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceRecallEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceRecall>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/recall, and what can be told of all of them. */
export type DeviceRecallConnectionFacetArgs = {
  field: DeviceRecallFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/recall, and what can be told of all of them. */
export type DeviceRecallConnectionHistogramArgs = {
  field: DeviceRecallHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DeviceRecallEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceRecall;
};

/** Fields whose values openFDA can count in device/recall. */
export type DeviceRecallFacetField =
  | 'ADDITIONAL_INFO_CONTACT'
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CFRES_ID'
  | 'CITY'
  | 'COUNTRY'
  | 'FIRM_FEI_NUMBER'
  | 'K_NUMBERS'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_DEVICE_NAME'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'OPENFDA_REGULATION_NUMBER'
  | 'PMA_NUMBERS'
  | 'POSTAL_CODE'
  | 'PRODUCT_CODE'
  | 'PRODUCT_QUANTITY'
  | 'PRODUCT_RES_NUMBER'
  | 'RECALLING_FIRM'
  | 'RECALL_STATUS'
  | 'RES_EVENT_NUMBER'
  | 'ROOT_CAUSE_DESCRIPTION'
  | 'STATE';

/** Dates by which openFDA can count device/recall. */
export type DeviceRecallHistogramField =
  | 'EVENT_DATE_CREATED'
  | 'EVENT_DATE_INITIATED'
  | 'EVENT_DATE_POSTED'
  | 'EVENT_DATE_TERMINATED';

/** What openFDA added to a recall by way of its product code and the recalling firm. */
export type DeviceRecallOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device that the product code stands for. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifiers (FEI) of establishments that list the product code. */
  feiNumber: Array<Scalars['String']['output']>;
  /** Numbers of 510(k)s under the product code. */
  kNumber: Array<Scalars['String']['output']>;
  /** Medical specialty that regulates the type of device, in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Numbers of PMAs under the product code. */
  pmaNumber: Array<Scalars['String']['output']>;
  /** Registration numbers of establishments that list the product code. */
  registrationNumber: Array<Scalars['String']['output']>;
  /** Section of 21 CFR that classifies the type of device, such as `870.1250`. */
  regulationNumber: Array<Scalars['String']['output']>;
};

/** Conditions on a DeviceRecallOpenFda; all of them must hold. */
export type DeviceRecallOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceRecallOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  deviceName?: InputMaybe<StringFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  kNumber?: InputMaybe<KeywordFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRecallOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRecallOpenFdaWhere>>;
  pmaNumber?: InputMaybe<KeywordFilter>;
  registrationNumber?: InputMaybe<KeywordFilter>;
  regulationNumber?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DeviceRecallOrderBy = {
  direction?: OrderDirection;
  field: DeviceRecallOrderField;
};

/** Fields by which openFDA can order device/recall. */
export type DeviceRecallOrderField =
  | 'ADDITIONAL_INFO_CONTACT'
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CFRES_ID'
  | 'CITY'
  | 'COUNTRY'
  | 'EVENT_DATE_CREATED'
  | 'EVENT_DATE_INITIATED'
  | 'EVENT_DATE_POSTED'
  | 'EVENT_DATE_TERMINATED'
  | 'FIRM_FEI_NUMBER'
  | 'K_NUMBERS'
  | 'OPENFDA_DEVICE_CLASS'
  | 'OPENFDA_DEVICE_NAME'
  | 'OPENFDA_FEI_NUMBER'
  | 'OPENFDA_K_NUMBER'
  | 'OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'OPENFDA_PMA_NUMBER'
  | 'OPENFDA_REGISTRATION_NUMBER'
  | 'OPENFDA_REGULATION_NUMBER'
  | 'PMA_NUMBERS'
  | 'POSTAL_CODE'
  | 'PRODUCT_CODE'
  | 'PRODUCT_QUANTITY'
  | 'PRODUCT_RES_NUMBER'
  | 'RECALLING_FIRM'
  | 'RECALL_STATUS'
  | 'RES_EVENT_NUMBER'
  | 'ROOT_CAUSE_DESCRIPTION'
  | 'STATE';

/** Conditions on a DeviceRecall; all of them must hold. */
export type DeviceRecallWhere = {
  action?: InputMaybe<TextFilter>;
  additionalInfoContact?: InputMaybe<KeywordFilter>;
  address1?: InputMaybe<KeywordFilter>;
  address2?: InputMaybe<KeywordFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceRecallWhere>>;
  cfresId?: InputMaybe<KeywordFilter>;
  city?: InputMaybe<KeywordFilter>;
  codeInfo?: InputMaybe<TextFilter>;
  country?: InputMaybe<KeywordFilter>;
  distributionPattern?: InputMaybe<TextFilter>;
  eventDateCreated?: InputMaybe<DateFilter>;
  eventDateInitiated?: InputMaybe<DateFilter>;
  eventDatePosted?: InputMaybe<DateFilter>;
  eventDateTerminated?: InputMaybe<DateFilter>;
  firmFeiNumber?: InputMaybe<KeywordFilter>;
  kNumbers?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRecallWhere>;
  openfda?: InputMaybe<DeviceRecallOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRecallWhere>>;
  otherSubmissionDescription?: InputMaybe<TextFilter>;
  pmaNumbers?: InputMaybe<KeywordFilter>;
  postalCode?: InputMaybe<KeywordFilter>;
  productCode?: InputMaybe<KeywordFilter>;
  productDescription?: InputMaybe<TextFilter>;
  productQuantity?: InputMaybe<KeywordFilter>;
  productResNumber?: InputMaybe<StringFilter>;
  reasonForRecall?: InputMaybe<TextFilter>;
  recallStatus?: InputMaybe<KeywordFilter>;
  recallingFirm?: InputMaybe<StringFilter>;
  resEventNumber?: InputMaybe<KeywordFilter>;
  rootCauseDescription?: InputMaybe<StringFilter>;
  state?: InputMaybe<KeywordFilter>;
};

/** A device listing together with one establishment that made it: who is registered with FDA to make, process or import a device for the U.S. market. Registration is not approval. */
export type DeviceRegistration = {
  /** The PMA, with all its supplements, under which the device is marketed. */
  approvals?: Maybe<DeviceApprovalConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** The classifications of the listing's product codes. */
  classifications?: Maybe<DeviceClassificationConnection>;
  /** The 510(k) or De Novo request under which the device is marketed; a listing names one at most. */
  clearances?: Maybe<DeviceClearanceConnection>;
  /** What the establishment does with the device, such as `Manufacture Medical Device` or `Repack or Relabel Medical Device`. */
  establishmentType: Array<Scalars['String']['output']>;
  /** Number of the 510(k) or De Novo request under which the device is marketed. The published mapping lacks it here: openFDA indexes it by itself, as words without an exact form. */
  kNumber?: Maybe<Scalars['String']['output']>;
  /** Number of the PMA under which the device is marketed. The published mapping lacks it here: openFDA indexes it by itself, as words without an exact form. */
  pmaNumber?: Maybe<Scalars['String']['output']>;
  /** The product codes of the listing. */
  products: Array<DeviceRegistrationProducts>;
  /** Proprietary names under which the listed device is sold. */
  proprietaryName: Array<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Recalls by the establishment, of any of its products. */
  recalls?: Maybe<DeviceRecallConnection>;
  /** The establishment. */
  registration?: Maybe<DeviceRegistrationRegistration>;
};


/** A device listing together with one establishment that made it: who is registered with FDA to make, process or import a device for the U.S. market. Registration is not approval. */
export type DeviceRegistrationApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceApprovalOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceApprovalWhere>;
};


/** A device listing together with one establishment that made it: who is registered with FDA to make, process or import a device for the U.S. market. Registration is not approval. */
export type DeviceRegistrationClassificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClassificationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClassificationWhere>;
};


/** A device listing together with one establishment that made it: who is registered with FDA to make, process or import a device for the U.S. market. Registration is not approval. */
export type DeviceRegistrationClearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClearanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClearanceWhere>;
};


/** A device listing together with one establishment that made it: who is registered with FDA to make, process or import a device for the U.S. market. Registration is not approval. */
export type DeviceRegistrationRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};

/** Records of device/registrationlisting, and what can be told of all of them. */
export type DeviceRegistrationConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceRegistrationEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceRegistration>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/registrationlisting, and what can be told of all of them. */
export type DeviceRegistrationConnectionFacetArgs = {
  field: DeviceRegistrationFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/registrationlisting, and what can be told of all of them. */
export type DeviceRegistrationConnectionHistogramArgs = {
  field: DeviceRegistrationHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DeviceRegistrationEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceRegistration;
};

/** Fields whose values openFDA can count in device/registrationlisting. */
export type DeviceRegistrationFacetField =
  | 'ESTABLISHMENT_TYPE'
  | 'PRODUCTS_EXEMPT'
  | 'PRODUCTS_OPENFDA_DEVICE_CLASS'
  | 'PRODUCTS_OPENFDA_DEVICE_NAME'
  | 'PRODUCTS_OPENFDA_FEI_NUMBER'
  | 'PRODUCTS_OPENFDA_K_NUMBER'
  | 'PRODUCTS_OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'PRODUCTS_OPENFDA_PMA_NUMBER'
  | 'PRODUCTS_OPENFDA_REGISTRATION_NUMBER'
  | 'PRODUCTS_OPENFDA_REGULATION_NUMBER'
  | 'PRODUCTS_OWNER_OPERATOR_NUMBER'
  | 'PRODUCTS_PRODUCT_CODE'
  | 'PROPRIETARY_NAME'
  | 'REGISTRATION_CITY'
  | 'REGISTRATION_FEI_NUMBER'
  | 'REGISTRATION_INITIAL_IMPORTER_FLAG'
  | 'REGISTRATION_ISO_COUNTRY_CODE'
  | 'REGISTRATION_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_CITY'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_ISO_COUNTRY_CODE'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_POSTAL_CODE'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_STATE_CODE'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_STATE_PROVINCE'
  | 'REGISTRATION_OWNER_OPERATOR_FIRM_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_FIRST_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_LAST_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_MIDDLE_INITIAL'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_PHONE_NUMBER'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_SUBACCOUNT_COMPANY_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OWNER_OPERATOR_NUMBER'
  | 'REGISTRATION_POSTAL_CODE'
  | 'REGISTRATION_REGISTRATION_NUMBER'
  | 'REGISTRATION_REG_EXPIRY_DATE_YEAR'
  | 'REGISTRATION_STATE_CODE'
  | 'REGISTRATION_STATUS_CODE'
  | 'REGISTRATION_US_AGENT_BUSINESS_NAME'
  | 'REGISTRATION_US_AGENT_BUS_PHONE_AREA_CODE'
  | 'REGISTRATION_US_AGENT_BUS_PHONE_EXTN'
  | 'REGISTRATION_US_AGENT_BUS_PHONE_NUM'
  | 'REGISTRATION_US_AGENT_CITY'
  | 'REGISTRATION_US_AGENT_EMAIL_ADDRESS'
  | 'REGISTRATION_US_AGENT_FAX_AREA_CODE'
  | 'REGISTRATION_US_AGENT_FAX_NUM'
  | 'REGISTRATION_US_AGENT_ISO_COUNTRY_CODE'
  | 'REGISTRATION_US_AGENT_NAME'
  | 'REGISTRATION_US_AGENT_POSTAL_CODE'
  | 'REGISTRATION_US_AGENT_STATE_CODE'
  | 'REGISTRATION_US_AGENT_ZIP_CODE'
  | 'REGISTRATION_ZIP_CODE';

/** Dates by which openFDA can count device/registrationlisting. */
export type DeviceRegistrationHistogramField =
  | 'PRODUCTS_CREATED_DATE';

/** One criterion of an order. */
export type DeviceRegistrationOrderBy = {
  direction?: OrderDirection;
  field: DeviceRegistrationOrderField;
};

/** Fields by which openFDA can order device/registrationlisting. */
export type DeviceRegistrationOrderField =
  | 'ESTABLISHMENT_TYPE'
  | 'PRODUCTS_CREATED_DATE'
  | 'PRODUCTS_EXEMPT'
  | 'PRODUCTS_OPENFDA_DEVICE_CLASS'
  | 'PRODUCTS_OPENFDA_DEVICE_NAME'
  | 'PRODUCTS_OPENFDA_FEI_NUMBER'
  | 'PRODUCTS_OPENFDA_K_NUMBER'
  | 'PRODUCTS_OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'PRODUCTS_OPENFDA_PMA_NUMBER'
  | 'PRODUCTS_OPENFDA_REGISTRATION_NUMBER'
  | 'PRODUCTS_OPENFDA_REGULATION_NUMBER'
  | 'PRODUCTS_OWNER_OPERATOR_NUMBER'
  | 'PRODUCTS_PRODUCT_CODE'
  | 'PROPRIETARY_NAME'
  | 'REGISTRATION_CITY'
  | 'REGISTRATION_FEI_NUMBER'
  | 'REGISTRATION_INITIAL_IMPORTER_FLAG'
  | 'REGISTRATION_ISO_COUNTRY_CODE'
  | 'REGISTRATION_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_CITY'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_ISO_COUNTRY_CODE'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_POSTAL_CODE'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_STATE_CODE'
  | 'REGISTRATION_OWNER_OPERATOR_CONTACT_ADDRESS_STATE_PROVINCE'
  | 'REGISTRATION_OWNER_OPERATOR_FIRM_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_FIRST_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_LAST_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_MIDDLE_INITIAL'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_PHONE_NUMBER'
  | 'REGISTRATION_OWNER_OPERATOR_OFFICIAL_CORRESPONDENT_SUBACCOUNT_COMPANY_NAME'
  | 'REGISTRATION_OWNER_OPERATOR_OWNER_OPERATOR_NUMBER'
  | 'REGISTRATION_POSTAL_CODE'
  | 'REGISTRATION_REGISTRATION_NUMBER'
  | 'REGISTRATION_REG_EXPIRY_DATE_YEAR'
  | 'REGISTRATION_STATE_CODE'
  | 'REGISTRATION_STATUS_CODE'
  | 'REGISTRATION_US_AGENT_BUSINESS_NAME'
  | 'REGISTRATION_US_AGENT_BUS_PHONE_AREA_CODE'
  | 'REGISTRATION_US_AGENT_BUS_PHONE_EXTN'
  | 'REGISTRATION_US_AGENT_BUS_PHONE_NUM'
  | 'REGISTRATION_US_AGENT_CITY'
  | 'REGISTRATION_US_AGENT_EMAIL_ADDRESS'
  | 'REGISTRATION_US_AGENT_FAX_AREA_CODE'
  | 'REGISTRATION_US_AGENT_FAX_NUM'
  | 'REGISTRATION_US_AGENT_ISO_COUNTRY_CODE'
  | 'REGISTRATION_US_AGENT_NAME'
  | 'REGISTRATION_US_AGENT_POSTAL_CODE'
  | 'REGISTRATION_US_AGENT_STATE_CODE'
  | 'REGISTRATION_US_AGENT_ZIP_CODE'
  | 'REGISTRATION_ZIP_CODE';

/** A product code in a device listing. */
export type DeviceRegistrationProducts = {
  /** When the product was listed. */
  createdDate?: Maybe<Scalars['Date']['output']>;
  /** `Y` where the product is exempt from premarket notification. */
  exempt?: Maybe<Scalars['String']['output']>;
  /** What openFDA added from the product code's classification. */
  openfda?: Maybe<DeviceRegistrationProductsOpenFda>;
  /** Number of the owner or operator who listed the product. */
  ownerOperatorNumber?: Maybe<Scalars['String']['output']>;
  /** The three-letter product code. */
  productCode?: Maybe<Scalars['String']['output']>;
};

/** What openFDA added from the classification of a listed product code. */
export type DeviceRegistrationProductsOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifiers (FEI) of establishments that list the product code. */
  feiNumber: Array<Scalars['String']['output']>;
  /** Numbers of 510(k)s under the product code. */
  kNumber: Array<Scalars['String']['output']>;
  /** Medical specialty that regulates the type of device, in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Numbers of PMAs under the product code. */
  pmaNumber: Array<Scalars['String']['output']>;
  /** Registration numbers of establishments that list the product code. */
  registrationNumber: Array<Scalars['String']['output']>;
  /** Section of 21 CFR that classifies the type of device, such as `884.2960`. */
  regulationNumber?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceRegistrationProductsOpenFda; all of them must hold. */
export type DeviceRegistrationProductsOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationProductsOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  deviceName?: InputMaybe<StringFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  kNumber?: InputMaybe<KeywordFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationProductsOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationProductsOpenFdaWhere>>;
  pmaNumber?: InputMaybe<KeywordFilter>;
  registrationNumber?: InputMaybe<KeywordFilter>;
  regulationNumber?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceRegistrationProducts; all of them must hold. */
export type DeviceRegistrationProductsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationProductsWhere>>;
  createdDate?: InputMaybe<DateFilter>;
  exempt?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationProductsWhere>;
  openfda?: InputMaybe<DeviceRegistrationProductsOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationProductsWhere>>;
  ownerOperatorNumber?: InputMaybe<KeywordFilter>;
  productCode?: InputMaybe<KeywordFilter>;
};

/** A registered establishment: a place of business under one management at one address. */
export type DeviceRegistrationRegistration = {
  /** First line of the establishment's street address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the establishment's street address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City of the establishment. */
  city?: Maybe<Scalars['String']['output']>;
  /** FDA Establishment Identifier (FEI), by which FDA follows the place across all its programs. */
  feiNumber?: Maybe<Scalars['String']['output']>;
  /** `Y` where the establishment brings devices from abroad into the United States as their first consignee. */
  initialImporterFlag?: Maybe<Scalars['String']['output']>;
  /** Country of the establishment as a two-letter ISO 3166 code. */
  isoCountryCode?: Maybe<Scalars['String']['output']>;
  /** Name of the establishment. */
  name?: Maybe<Scalars['String']['output']>;
  /** The company that owns or operates the establishment. */
  ownerOperator?: Maybe<DeviceRegistrationRegistrationOwnerOperator>;
  /** Postal code of the establishment, for addresses abroad. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The last year for which the establishment has paid and registered. */
  regExpiryDateYear?: Maybe<Scalars['String']['output']>;
  /** Number that FDA gives the establishment when it registers. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** U.S. state or territory of the establishment as a two-letter code. */
  stateCode?: Maybe<Scalars['String']['output']>;
  /** Whether the registration is active: `1` active, `5` active and awaiting its registration number. */
  statusCode?: Maybe<Scalars['String']['output']>;
  /** The agent in the United States, whom each establishment abroad must name. */
  usAgent?: Maybe<DeviceRegistrationRegistrationUsAgent>;
  /** U.S. ZIP code of the establishment. */
  zipCode?: Maybe<Scalars['String']['output']>;
};

/** The company that owns or operates an establishment and answers for its registration. */
export type DeviceRegistrationRegistrationOwnerOperator = {
  /** Where the company is. */
  contactAddress?: Maybe<DeviceRegistrationRegistrationOwnerOperatorContactAddress>;
  /** Name of the company. */
  firmName?: Maybe<Scalars['String']['output']>;
  /** The person who answers for registration and listing. */
  officialCorrespondent?: Maybe<DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent>;
  /** Number that FDA gives the owner or operator. */
  ownerOperatorNumber?: Maybe<Scalars['String']['output']>;
};

/** Address of an owner or operator. */
export type DeviceRegistrationRegistrationOwnerOperatorContactAddress = {
  /** First line of the street address. */
  address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the street address. */
  address2?: Maybe<Scalars['String']['output']>;
  /** City. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country as a two-letter ISO 3166 code. */
  isoCountryCode?: Maybe<Scalars['String']['output']>;
  /** ZIP or postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State as a code: two letters in the United States, ISO 3166-2 abroad, such as `IT-VC`. */
  stateCode?: Maybe<Scalars['String']['output']>;
  /** State or province abroad, in words. */
  stateProvince?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceRegistrationRegistrationOwnerOperatorContactAddress; all of them must hold. */
export type DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere = {
  address1?: InputMaybe<TextFilter>;
  address2?: InputMaybe<TextFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere>>;
  city?: InputMaybe<StringFilter>;
  isoCountryCode?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere>>;
  postalCode?: InputMaybe<StringFilter>;
  stateCode?: InputMaybe<StringFilter>;
  stateProvince?: InputMaybe<StringFilter>;
};

/** The person who answers to FDA for an owner's or operator's registration and listing. */
export type DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent = {
  /** First name. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Middle initial. */
  middleInitial?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** Company of the correspondent, where it acts for the owner or operator under an account of its own. */
  subaccountCompanyName?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent; all of them must hold. */
export type DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere>>;
  firstName?: InputMaybe<StringFilter>;
  lastName?: InputMaybe<StringFilter>;
  middleInitial?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere>>;
  phoneNumber?: InputMaybe<StringFilter>;
  subaccountCompanyName?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceRegistrationRegistrationOwnerOperator; all of them must hold. */
export type DeviceRegistrationRegistrationOwnerOperatorWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationRegistrationOwnerOperatorWhere>>;
  contactAddress?: InputMaybe<DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere>;
  firmName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationRegistrationOwnerOperatorWhere>;
  officialCorrespondent?: InputMaybe<DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationRegistrationOwnerOperatorWhere>>;
  ownerOperatorNumber?: InputMaybe<KeywordFilter>;
};

/** The agent in the United States of an establishment abroad. */
export type DeviceRegistrationRegistrationUsAgent = {
  /** First line of the street address. */
  addressLine1?: Maybe<Scalars['String']['output']>;
  /** Second line of the street address. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** Area code of the telephone number. */
  busPhoneAreaCode?: Maybe<Scalars['String']['output']>;
  /** Extension of the telephone number. */
  busPhoneExtn?: Maybe<Scalars['String']['output']>;
  /** Telephone number without its area code. */
  busPhoneNum?: Maybe<Scalars['String']['output']>;
  /** Name of the agent's business. */
  businessName?: Maybe<Scalars['String']['output']>;
  /** City. */
  city?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  emailAddress?: Maybe<Scalars['String']['output']>;
  /** Area code of the fax number. */
  faxAreaCode?: Maybe<Scalars['String']['output']>;
  /** Fax number without its area code. */
  faxNum?: Maybe<Scalars['String']['output']>;
  /** Country as a two-letter ISO 3166 code. */
  isoCountryCode?: Maybe<Scalars['String']['output']>;
  /** Name of the person. */
  name?: Maybe<Scalars['String']['output']>;
  /** Postal code, where it is not given as a ZIP code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** U.S. state as a two-letter code. */
  stateCode?: Maybe<Scalars['String']['output']>;
  /** ZIP code. */
  zipCode?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceRegistrationRegistrationUsAgent; all of them must hold. */
export type DeviceRegistrationRegistrationUsAgentWhere = {
  addressLine1?: InputMaybe<TextFilter>;
  addressLine2?: InputMaybe<TextFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationRegistrationUsAgentWhere>>;
  busPhoneAreaCode?: InputMaybe<KeywordFilter>;
  busPhoneExtn?: InputMaybe<KeywordFilter>;
  busPhoneNum?: InputMaybe<StringFilter>;
  businessName?: InputMaybe<StringFilter>;
  city?: InputMaybe<StringFilter>;
  emailAddress?: InputMaybe<StringFilter>;
  faxAreaCode?: InputMaybe<KeywordFilter>;
  faxNum?: InputMaybe<StringFilter>;
  isoCountryCode?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationRegistrationUsAgentWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationRegistrationUsAgentWhere>>;
  postalCode?: InputMaybe<StringFilter>;
  stateCode?: InputMaybe<KeywordFilter>;
  zipCode?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceRegistrationRegistration; all of them must hold. */
export type DeviceRegistrationRegistrationWhere = {
  addressLine1?: InputMaybe<TextFilter>;
  addressLine2?: InputMaybe<TextFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationRegistrationWhere>>;
  city?: InputMaybe<StringFilter>;
  feiNumber?: InputMaybe<KeywordFilter>;
  initialImporterFlag?: InputMaybe<KeywordFilter>;
  isoCountryCode?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationRegistrationWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationRegistrationWhere>>;
  ownerOperator?: InputMaybe<DeviceRegistrationRegistrationOwnerOperatorWhere>;
  postalCode?: InputMaybe<StringFilter>;
  regExpiryDateYear?: InputMaybe<KeywordFilter>;
  registrationNumber?: InputMaybe<KeywordFilter>;
  stateCode?: InputMaybe<KeywordFilter>;
  statusCode?: InputMaybe<KeywordFilter>;
  usAgent?: InputMaybe<DeviceRegistrationRegistrationUsAgentWhere>;
  zipCode?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceRegistration; all of them must hold. */
export type DeviceRegistrationWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceRegistrationWhere>>;
  establishmentType?: InputMaybe<StringFilter>;
  kNumber?: InputMaybe<CodeFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceRegistrationWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceRegistrationWhere>>;
  pmaNumber?: InputMaybe<CodeFilter>;
  /** Of all products of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  products?: InputMaybe<DeviceRegistrationProductsWhere>;
  proprietaryName?: InputMaybe<StringFilter>;
  registration?: InputMaybe<DeviceRegistrationRegistrationWhere>;
};

/** What is known of the safety of all devices of a product code. Reports are not rates: how many devices are in use is not known to openFDA. */
export type DeviceSafetyProfile = {
  /** How fresh the profile is: of its parts, the oldest. */
  asOf: AsOf;
  /** The product code's classification. */
  classification: DeviceClassification;
  /** Clearances by the year of the decision. */
  clearancesByYear: Array<HistogramBucket>;
  /** Adverse event reports by what happened. */
  eventsByType: Array<FacetTerm>;
  /** Adverse event reports by the year in which FDA received them. */
  eventsByYear: Array<HistogramBucket>;
  /** How many recalls there are. */
  recallCount: Scalars['NonNegativeInt']['output'];
  /** Enforcement reports of the newest 150 recalls by class; Class I is the gravest. */
  recallsByClass: Array<FacetTerm>;
  /** Recalls by root cause; of the newest 1,000. */
  recallsByRootCause: Array<FacetTerm>;
  /** Recalls by the year in which they began; of the newest 1,000. */
  recallsByYear: Array<HistogramBucket>;
  /** How many recalls `recallsByClass` covers: those of the newest 150 whose enforcement report was found. The others are not unclassified, but not looked up. */
  recallsClassified: Scalars['NonNegativeInt']['output'];
};

/** A device in FDA's Global Unique Device Identification Database (GUDID): one version or model, as its labeler describes it. */
export type DeviceUdi = Node & {
  /** The PMAs, with all their supplements, under which the device is marketed. */
  approvals?: Maybe<DeviceApprovalConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Proprietary name of the device, as on the label. */
  brandName?: Maybe<Scalars['String']['output']>;
  /** Catalogue, reference or product number of the device. */
  catalogNumber?: Maybe<Scalars['String']['output']>;
  /** The classifications of the device's product codes. */
  classifications?: Maybe<DeviceClassificationConnection>;
  /** The 510(k)s and De Novo requests under which the device is marketed. */
  clearances?: Maybe<DeviceClearanceConnection>;
  /** When the labeler stopped or will stop selling the device. */
  commercialDistributionEndDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the device is on sale in the United States. */
  commercialDistributionStatus?: Maybe<DeviceUdiDistributionStatus>;
  /** The labeler: the company whose name stands on the label and who answers for the UDI. */
  companyName?: Maybe<Scalars['String']['output']>;
  /** Whom patients and users can ask about the device. */
  customerContacts: Array<DeviceUdiCustomerContacts>;
  /** How many devices the package with the primary identifier holds. */
  deviceCountInBasePackage?: Maybe<Scalars['Int']['output']>;
  /** What the device is, in the labeler's words. */
  deviceDescription?: Maybe<Scalars['String']['output']>;
  /** Sizes that matter to the device's use. */
  deviceSizes: Array<DeviceUdiDeviceSizes>;
  /** Adverse event reports that give one of the device's identifiers. */
  events?: Maybe<DeviceEventConnection>;
  /** FDA Establishment Identifiers (FEI) of the establishments behind the record. */
  feiNumbers: Array<Scalars['String']['output']>;
  /** Terms of the Global Medical Device Nomenclature that describe the device. */
  gmdnTerms: Array<DeviceUdiGmdnTerms>;
  /** Whether the label gives a donation identification number, as production identifier of a human cell or tissue product. */
  hasDonationIdNumber?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the label gives an expiration date, as production identifier of the UDI. */
  hasExpirationDate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the label gives a lot or batch number, as production identifier of the UDI. */
  hasLotOrBatchNumber?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the label gives a date of manufacture, as production identifier of the UDI. */
  hasManufacturingDate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the label gives a serial number, as production identifier of the UDI. */
  hasSerialNumber?: Maybe<Scalars['Boolean']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Device identifiers of the device itself and of its packages. */
  identifiers: Array<DeviceUdiIdentifiers>;
  /** Whether the device is part of a combination product, with a drug or biologic. */
  isCombinationProduct?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device is exempt from being marked with its UDI on the device itself (21 CFR 801.45). */
  isDirectMarkingExempt?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device is a human cell, tissue, or cellular or tissue-based product. */
  isHctP?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device is a kit. */
  isKit?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the label says that device and packaging were made without natural rubber latex. */
  isLabeledAsNoNrl?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the label says that device or packaging contains natural rubber latex. */
  isLabeledAsNrl?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device is sold over the counter. */
  isOtc?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device is exempt from premarket submission. */
  isPmExempt?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device needs a prescription. */
  isRx?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device is for one use, or for one patient during one procedure. */
  isSingleUse?: Maybe<Scalars['Boolean']['output']>;
  /** The labeler's D-U-N-S number, by Dun & Bradstreet. */
  labelerDunsNumber?: Maybe<Scalars['String']['output']>;
  /** What the labeling says on use near magnetic resonance imaging. */
  mriSafety?: Maybe<DeviceUdiMriSafety>;
  /** Premarket submissions under which the device is marketed. */
  premarketSubmissions: Array<DeviceUdiPremarketSubmissions>;
  /** FDA product codes of the device. */
  productCodes: Array<DeviceUdiProductCodes>;
  /** GUDID's own number of the record, a UUID that stays the same when the primary device identifier changes. */
  publicDeviceRecordKey: Scalars['String']['output'];
  /** When this version became public. */
  publicVersionDate?: Maybe<Scalars['Date']['output']>;
  /** Number of the record's public version, from 1. */
  publicVersionNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the record is `New` or an `Update` of one published before. */
  publicVersionStatus?: Maybe<Scalars['String']['output']>;
  /** When the record was first published. */
  publishDate?: Maybe<Scalars['Date']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Whether the record is public. */
  recordStatus?: Maybe<DeviceUdiRecordStatus>;
  /** Whether and how the device is sterilised. */
  sterilization?: Maybe<DeviceUdiSterilization>;
  /** Conditions in which the device must be stored and handled. */
  storage: Array<DeviceUdiStorage>;
  /** Version or model number under which the labeler sells the device. */
  versionOrModelNumber?: Maybe<Scalars['String']['output']>;
};


/** A device in FDA's Global Unique Device Identification Database (GUDID): one version or model, as its labeler describes it. */
export type DeviceUdiApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceApprovalOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceApprovalWhere>;
};


/** A device in FDA's Global Unique Device Identification Database (GUDID): one version or model, as its labeler describes it. */
export type DeviceUdiClassificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClassificationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClassificationWhere>;
};


/** A device in FDA's Global Unique Device Identification Database (GUDID): one version or model, as its labeler describes it. */
export type DeviceUdiClearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClearanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClearanceWhere>;
};


/** A device in FDA's Global Unique Device Identification Database (GUDID): one version or model, as its labeler describes it. */
export type DeviceUdiEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEventWhere>;
};

/** Records of device/udi, and what can be told of all of them. */
export type DeviceUdiConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DeviceUdiEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DeviceUdi>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/udi, and what can be told of all of them. */
export type DeviceUdiConnectionFacetArgs = {
  field: DeviceUdiFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/udi, and what can be told of all of them. */
export type DeviceUdiConnectionHistogramArgs = {
  field: DeviceUdiHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** Whom patients and users can ask about a device. */
export type DeviceUdiCustomerContacts = {
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Extension of the telephone number. */
  ext?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiCustomerContacts; all of them must hold. */
export type DeviceUdiCustomerContactsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiCustomerContactsWhere>>;
  email?: InputMaybe<KeywordFilter>;
  ext?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiCustomerContactsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiCustomerContactsWhere>>;
  phone?: InputMaybe<KeywordFilter>;
};

/** A size that matters to the use of a device. */
export type DeviceUdiDeviceSizes = {
  /** The size in words, where it is not one of the common kinds. */
  text?: Maybe<Scalars['String']['output']>;
  /** What is measured, such as length, outer diameter, catheter gauge or total volume. */
  type?: Maybe<Scalars['String']['output']>;
  /** Unit of the size, such as millimeter, French or gauge. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The size, in `unit`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiDeviceSizes; all of them must hold. */
export type DeviceUdiDeviceSizesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiDeviceSizesWhere>>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiDeviceSizesWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiDeviceSizesWhere>>;
  text?: InputMaybe<TextFilter>;
  type?: InputMaybe<StringFilter>;
  unit?: InputMaybe<KeywordFilter>;
  value?: InputMaybe<KeywordFilter>;
};

/** Whether a device or package is on sale in the United States. */
export type DeviceUdiDistributionStatus =
  /** On sale. */
  | 'IN_COMMERCIAL_DISTRIBUTION'
  /** Not, or no longer, on sale; units sold before may still be in use. */
  | 'NOT_IN_COMMERCIAL_DISTRIBUTION';

/** On a DeviceUdiDistributionStatus. */
export type DeviceUdiDistributionStatusFilter = {
  eq?: InputMaybe<DeviceUdiDistributionStatus>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceUdiDistributionStatus>>;
  ne?: InputMaybe<DeviceUdiDistributionStatus>;
};

/** A record and its place in a list. */
export type DeviceUdiEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceUdi;
};

/** Fields whose values openFDA can count in device/udi. */
export type DeviceUdiFacetField =
  | 'BRAND_NAME'
  | 'CATALOG_NUMBER'
  | 'COMMERCIAL_DISTRIBUTION_STATUS'
  | 'COMPANY_NAME'
  | 'CUSTOMER_CONTACTS_EMAIL'
  | 'CUSTOMER_CONTACTS_EXT'
  | 'CUSTOMER_CONTACTS_PHONE'
  | 'DEVICE_COUNT_IN_BASE_PACKAGE'
  | 'DEVICE_DESCRIPTION'
  | 'DEVICE_SIZES_TYPE'
  | 'DEVICE_SIZES_UNIT'
  | 'DEVICE_SIZES_VALUE'
  | 'FEI_NUMBERS'
  | 'GMDN_TERMS_CODE'
  | 'GMDN_TERMS_CODE_STATUS'
  | 'GMDN_TERMS_IMPLANTABLE'
  | 'GMDN_TERMS_NAME'
  | 'HAS_DONATION_ID_NUMBER'
  | 'HAS_EXPIRATION_DATE'
  | 'HAS_LOT_OR_BATCH_NUMBER'
  | 'HAS_MANUFACTURING_DATE'
  | 'HAS_SERIAL_NUMBER'
  | 'IDENTIFIERS_ID'
  | 'IDENTIFIERS_ISSUING_AGENCY'
  | 'IDENTIFIERS_PACKAGE_STATUS'
  | 'IDENTIFIERS_QUANTITY_PER_PACKAGE'
  | 'IDENTIFIERS_TYPE'
  | 'IS_COMBINATION_PRODUCT'
  | 'IS_DIRECT_MARKING_EXEMPT'
  | 'IS_HCT_P'
  | 'IS_KIT'
  | 'IS_LABELED_AS_NO_NRL'
  | 'IS_LABELED_AS_NRL'
  | 'IS_OTC'
  | 'IS_PM_EXEMPT'
  | 'IS_RX'
  | 'IS_SINGLE_USE'
  | 'LABELER_DUNS_NUMBER'
  | 'MRI_SAFETY'
  | 'PREMARKET_SUBMISSIONS_SUBMISSION_NUMBER'
  | 'PREMARKET_SUBMISSIONS_SUBMISSION_TYPE'
  | 'PREMARKET_SUBMISSIONS_SUPPLEMENT_NUMBER'
  | 'PRODUCT_CODES_CODE'
  | 'PRODUCT_CODES_OPENFDA_DEVICE_CLASS'
  | 'PRODUCT_CODES_OPENFDA_DEVICE_NAME'
  | 'PRODUCT_CODES_OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'PRODUCT_CODES_OPENFDA_REGULATION_NUMBER'
  | 'PUBLIC_DEVICE_RECORD_KEY'
  | 'PUBLIC_VERSION_NUMBER'
  | 'PUBLIC_VERSION_STATUS'
  | 'RECORD_STATUS'
  | 'STERILIZATION_IS_STERILE'
  | 'STERILIZATION_IS_STERILIZATION_PRIOR_USE'
  | 'STORAGE_HIGH_UNIT'
  | 'STORAGE_HIGH_VALUE'
  | 'STORAGE_LOW_UNIT'
  | 'STORAGE_LOW_VALUE'
  | 'STORAGE_SPECIAL_CONDITIONS'
  | 'STORAGE_TYPE'
  | 'VERSION_OR_MODEL_NUMBER';

/** A term of the Global Medical Device Nomenclature (GMDN). */
export type DeviceUdiGmdnTerms = {
  /** The term's number. */
  code?: Maybe<Scalars['String']['output']>;
  /** Whether the term is `Active` or `Obsolete`. */
  codeStatus?: Maybe<Scalars['String']['output']>;
  /** What devices under the term are. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Whether the term stands for an implantable device. */
  implantable?: Maybe<Scalars['Boolean']['output']>;
  /** The term's preferred name. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiGmdnTerms; all of them must hold. */
export type DeviceUdiGmdnTermsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiGmdnTermsWhere>>;
  code?: InputMaybe<KeywordFilter>;
  codeStatus?: InputMaybe<KeywordFilter>;
  definition?: InputMaybe<TextFilter>;
  implantable?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiGmdnTermsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiGmdnTermsWhere>>;
};

/** Dates by which openFDA can count device/udi. */
export type DeviceUdiHistogramField =
  | 'COMMERCIAL_DISTRIBUTION_END_DATE'
  | 'IDENTIFIERS_PACKAGE_DISCONTINUE_DATE'
  | 'PUBLIC_VERSION_DATE'
  | 'PUBLISH_DATE';

/** A device identifier: the fixed part of a UDI, for the device, its unit of use or one of its packages. */
export type DeviceUdiIdentifiers = {
  /** The device identifier itself, without application identifiers: 14 digits where GS1 issued it. */
  id?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  issuingAgency?: Maybe<DeviceUdiIssuingAgency>;
  /** When the package was or will be discontinued. */
  packageDiscontinueDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the package is on sale. */
  packageStatus?: Maybe<DeviceUdiDistributionStatus>;
  /** Kind of package, such as box or case. */
  packageType?: Maybe<Scalars['String']['output']>;
  /** How many of the next smaller package it holds, for a package. */
  quantityPerPackage?: Maybe<Scalars['Int']['output']>;
  /** What it identifies: `Primary` the device, `Secondary`, `Direct Marking`, `Package`, `Previous DI`, unit of use. */
  type?: Maybe<Scalars['String']['output']>;
  /** Identifier of the single device in a package that has none on its own label. */
  unitOfUseId?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiIdentifiers; all of them must hold. */
export type DeviceUdiIdentifiersWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiIdentifiersWhere>>;
  id?: InputMaybe<KeywordFilter>;
  issuingAgency?: InputMaybe<DeviceUdiIssuingAgencyFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiIdentifiersWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiIdentifiersWhere>>;
  packageDiscontinueDate?: InputMaybe<DateFilter>;
  packageStatus?: InputMaybe<DeviceUdiDistributionStatusFilter>;
  packageType?: InputMaybe<TextFilter>;
  quantityPerPackage?: InputMaybe<IntFilter>;
  type?: InputMaybe<KeywordFilter>;
  unitOfUseId?: InputMaybe<CodeFilter>;
};

/** An organisation that FDA has accredited to issue device identifiers, or an older numbering system that counts as one. */
export type DeviceUdiIssuingAgency =
  /** GS1, whose identifiers are GTINs. */
  | 'GS1'
  /** Health Industry Business Communications Council. */
  | 'HIBCC'
  /** ICCBBA, for human cells, tissues, organs and blood. */
  | 'ICCBBA'
  /** National Drug Code or National Health Related Item Code. */
  | 'NDC_NHRIC';

/** On a DeviceUdiIssuingAgency. */
export type DeviceUdiIssuingAgencyFilter = {
  eq?: InputMaybe<DeviceUdiIssuingAgency>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceUdiIssuingAgency>>;
  ne?: InputMaybe<DeviceUdiIssuingAgency>;
};

/** What labeling says on the use of a device near magnetic resonance imaging. */
export type DeviceUdiMriSafety =
  /** Poses no known hazard under stated conditions. */
  | 'MR_CONDITIONAL'
  /** Poses no known hazard in any MR environment. */
  | 'MR_SAFE'
  /** Poses a hazard in every MR environment. */
  | 'MR_UNSAFE'
  /** The labeling says nothing on it. */
  | 'NOT_IN_LABELING';

/** On a DeviceUdiMriSafety. */
export type DeviceUdiMriSafetyFilter = {
  eq?: InputMaybe<DeviceUdiMriSafety>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceUdiMriSafety>>;
  ne?: InputMaybe<DeviceUdiMriSafety>;
};

/** One criterion of an order. */
export type DeviceUdiOrderBy = {
  direction?: OrderDirection;
  field: DeviceUdiOrderField;
};

/** Fields by which openFDA can order device/udi. */
export type DeviceUdiOrderField =
  | 'BRAND_NAME'
  | 'CATALOG_NUMBER'
  | 'COMMERCIAL_DISTRIBUTION_END_DATE'
  | 'COMMERCIAL_DISTRIBUTION_STATUS'
  | 'COMPANY_NAME'
  | 'CUSTOMER_CONTACTS_EMAIL'
  | 'CUSTOMER_CONTACTS_EXT'
  | 'CUSTOMER_CONTACTS_PHONE'
  | 'DEVICE_COUNT_IN_BASE_PACKAGE'
  | 'DEVICE_DESCRIPTION'
  | 'DEVICE_SIZES_TYPE'
  | 'DEVICE_SIZES_UNIT'
  | 'DEVICE_SIZES_VALUE'
  | 'FEI_NUMBERS'
  | 'GMDN_TERMS_CODE'
  | 'GMDN_TERMS_CODE_STATUS'
  | 'GMDN_TERMS_NAME'
  | 'IDENTIFIERS_ID'
  | 'IDENTIFIERS_ISSUING_AGENCY'
  | 'IDENTIFIERS_PACKAGE_DISCONTINUE_DATE'
  | 'IDENTIFIERS_PACKAGE_STATUS'
  | 'IDENTIFIERS_QUANTITY_PER_PACKAGE'
  | 'IDENTIFIERS_TYPE'
  | 'LABELER_DUNS_NUMBER'
  | 'MRI_SAFETY'
  | 'PREMARKET_SUBMISSIONS_SUBMISSION_NUMBER'
  | 'PREMARKET_SUBMISSIONS_SUBMISSION_TYPE'
  | 'PREMARKET_SUBMISSIONS_SUPPLEMENT_NUMBER'
  | 'PRODUCT_CODES_CODE'
  | 'PRODUCT_CODES_OPENFDA_DEVICE_CLASS'
  | 'PRODUCT_CODES_OPENFDA_DEVICE_NAME'
  | 'PRODUCT_CODES_OPENFDA_MEDICAL_SPECIALTY_DESCRIPTION'
  | 'PRODUCT_CODES_OPENFDA_REGULATION_NUMBER'
  | 'PUBLIC_DEVICE_RECORD_KEY'
  | 'PUBLIC_VERSION_DATE'
  | 'PUBLIC_VERSION_NUMBER'
  | 'PUBLIC_VERSION_STATUS'
  | 'PUBLISH_DATE'
  | 'RECORD_STATUS'
  | 'STORAGE_HIGH_UNIT'
  | 'STORAGE_HIGH_VALUE'
  | 'STORAGE_LOW_UNIT'
  | 'STORAGE_LOW_VALUE'
  | 'STORAGE_SPECIAL_CONDITIONS'
  | 'STORAGE_TYPE'
  | 'VERSION_OR_MODEL_NUMBER';

/** A premarket submission of a device in GUDID. */
export type DeviceUdiPremarketSubmissions = {
  /** Number of the submission: 510(k), De Novo, PMA, HDE, BLA and so on. */
  submissionNumber?: Maybe<Scalars['String']['output']>;
  /** Kind of submission: `510(k)`, `PMA`, `PDP`, `HDE`, `BLA`, `NDA`. */
  submissionType?: Maybe<Scalars['String']['output']>;
  /** Number of the supplement, where the submission is one. */
  supplementNumber?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiPremarketSubmissions; all of them must hold. */
export type DeviceUdiPremarketSubmissionsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiPremarketSubmissionsWhere>>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiPremarketSubmissionsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiPremarketSubmissionsWhere>>;
  submissionNumber?: InputMaybe<KeywordFilter>;
  submissionType?: InputMaybe<KeywordFilter>;
  supplementNumber?: InputMaybe<KeywordFilter>;
};

/** An FDA product code of a device in GUDID. */
export type DeviceUdiProductCodes = {
  /** The three-letter product code. */
  code?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device that the code stands for. */
  name?: Maybe<Scalars['String']['output']>;
  /** What openFDA added from the product code's classification. */
  openfda?: Maybe<DeviceUdiProductCodesOpenFda>;
};

/** What openFDA added from the classification of a product code. */
export type DeviceUdiProductCodesOpenFda = {
  /** Device class by risk: `1`, `2`, `3`; `U` unclassified, `N` not classified, `F` humanitarian device exemption. */
  deviceClass?: Maybe<Scalars['String']['output']>;
  /** FDA's name for the generic type of device. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** Medical specialty that regulates the type of device, in words. */
  medicalSpecialtyDescription?: Maybe<Scalars['String']['output']>;
  /** Section of 21 CFR that classifies the type of device, such as `888.3070`. */
  regulationNumber?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiProductCodesOpenFda; all of them must hold. */
export type DeviceUdiProductCodesOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiProductCodesOpenFdaWhere>>;
  deviceClass?: InputMaybe<KeywordFilter>;
  deviceName?: InputMaybe<StringFilter>;
  medicalSpecialtyDescription?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiProductCodesOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiProductCodesOpenFdaWhere>>;
  regulationNumber?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceUdiProductCodes; all of them must hold. */
export type DeviceUdiProductCodesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiProductCodesWhere>>;
  code?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiProductCodesWhere>;
  openfda?: InputMaybe<DeviceUdiProductCodesOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiProductCodesWhere>>;
};

/** Whether a GUDID record is public. */
export type DeviceUdiRecordStatus =
  /** Switched off by FDA or the labeler. */
  | 'DEACTIVATED'
  /** Public, or public again. */
  | 'PUBLISHED'
  /** Withdrawn by the labeler. */
  | 'UNPUBLISHED';

/** On a DeviceUdiRecordStatus. */
export type DeviceUdiRecordStatusFilter = {
  eq?: InputMaybe<DeviceUdiRecordStatus>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DeviceUdiRecordStatus>>;
  ne?: InputMaybe<DeviceUdiRecordStatus>;
};

/** Whether and how a device is sterilised. */
export type DeviceUdiSterilization = {
  /** Whether the device comes sterile. */
  isSterile?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the device must be sterilised before use. */
  isSterilizationPriorUse?: Maybe<Scalars['Boolean']['output']>;
  /** Methods by which the user can sterilise the device, such as ethylene oxide, or moist heat or steam. */
  sterilizationMethods: Array<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiSterilization; all of them must hold. */
export type DeviceUdiSterilizationWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiSterilizationWhere>>;
  isSterile?: InputMaybe<BooleanFilter>;
  isSterilizationPriorUse?: InputMaybe<BooleanFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiSterilizationWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiSterilizationWhere>>;
  sterilizationMethods?: InputMaybe<TextFilter>;
};

/** A condition in which a device must be stored or handled. */
export type DeviceUdiStorage = {
  /** The upper limit. */
  high?: Maybe<DeviceUdiStorageHigh>;
  /** The lower limit. */
  low?: Maybe<DeviceUdiStorageLow>;
  /** Conditions that cannot be told in numbers. */
  specialConditions?: Maybe<Scalars['String']['output']>;
  /** What is limited: temperature, humidity or atmospheric pressure in storage or handling; or `Special Storage Conditions`. */
  type?: Maybe<Scalars['String']['output']>;
};

/** The upper limit of a storage or handling condition. */
export type DeviceUdiStorageHigh = {
  /** Unit of the limit: degrees Celsius, Fahrenheit or Kelvin, kilopascal, millibar, or percent relative humidity. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The limit, in `unit`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiStorageHigh; all of them must hold. */
export type DeviceUdiStorageHighWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiStorageHighWhere>>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiStorageHighWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiStorageHighWhere>>;
  unit?: InputMaybe<KeywordFilter>;
  value?: InputMaybe<KeywordFilter>;
};

/** The lower limit of a storage or handling condition. */
export type DeviceUdiStorageLow = {
  /** Unit of the limit: degrees Celsius, Fahrenheit or Kelvin, kilopascal, millibar, or percent relative humidity. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The limit, in `unit`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DeviceUdiStorageLow; all of them must hold. */
export type DeviceUdiStorageLowWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiStorageLowWhere>>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiStorageLowWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiStorageLowWhere>>;
  unit?: InputMaybe<KeywordFilter>;
  value?: InputMaybe<KeywordFilter>;
};

/** Conditions on a DeviceUdiStorage; all of them must hold. */
export type DeviceUdiStorageWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiStorageWhere>>;
  high?: InputMaybe<DeviceUdiStorageHighWhere>;
  low?: InputMaybe<DeviceUdiStorageLowWhere>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiStorageWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiStorageWhere>>;
  specialConditions?: InputMaybe<StringFilter>;
  type?: InputMaybe<StringFilter>;
};

/** Conditions on a DeviceUdi; all of them must hold. */
export type DeviceUdiWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DeviceUdiWhere>>;
  brandName?: InputMaybe<StringFilter>;
  catalogNumber?: InputMaybe<StringFilter>;
  commercialDistributionEndDate?: InputMaybe<DateFilter>;
  commercialDistributionStatus?: InputMaybe<DeviceUdiDistributionStatusFilter>;
  companyName?: InputMaybe<StringFilter>;
  /** Of all customerContacts of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  customerContacts?: InputMaybe<DeviceUdiCustomerContactsWhere>;
  deviceCountInBasePackage?: InputMaybe<IntFilter>;
  deviceDescription?: InputMaybe<StringFilter>;
  /** Of all deviceSizes of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  deviceSizes?: InputMaybe<DeviceUdiDeviceSizesWhere>;
  feiNumbers?: InputMaybe<KeywordFilter>;
  /** Of all gmdnTerms of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  gmdnTerms?: InputMaybe<DeviceUdiGmdnTermsWhere>;
  hasDonationIdNumber?: InputMaybe<BooleanFilter>;
  hasExpirationDate?: InputMaybe<BooleanFilter>;
  hasLotOrBatchNumber?: InputMaybe<BooleanFilter>;
  hasManufacturingDate?: InputMaybe<BooleanFilter>;
  hasSerialNumber?: InputMaybe<BooleanFilter>;
  /** Of all identifiers of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  identifiers?: InputMaybe<DeviceUdiIdentifiersWhere>;
  isCombinationProduct?: InputMaybe<BooleanFilter>;
  isDirectMarkingExempt?: InputMaybe<BooleanFilter>;
  isHctP?: InputMaybe<BooleanFilter>;
  isKit?: InputMaybe<BooleanFilter>;
  isLabeledAsNoNrl?: InputMaybe<BooleanFilter>;
  isLabeledAsNrl?: InputMaybe<BooleanFilter>;
  isOtc?: InputMaybe<BooleanFilter>;
  isPmExempt?: InputMaybe<BooleanFilter>;
  isRx?: InputMaybe<BooleanFilter>;
  isSingleUse?: InputMaybe<BooleanFilter>;
  labelerDunsNumber?: InputMaybe<KeywordFilter>;
  mriSafety?: InputMaybe<DeviceUdiMriSafetyFilter>;
  /** Not this. */
  not?: InputMaybe<DeviceUdiWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DeviceUdiWhere>>;
  /** Of all premarketSubmissions of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  premarketSubmissions?: InputMaybe<DeviceUdiPremarketSubmissionsWhere>;
  /** Of all productCodes of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  productCodes?: InputMaybe<DeviceUdiProductCodesWhere>;
  publicDeviceRecordKey?: InputMaybe<KeywordFilter>;
  publicVersionDate?: InputMaybe<DateFilter>;
  publicVersionNumber?: InputMaybe<KeywordFilter>;
  publicVersionStatus?: InputMaybe<KeywordFilter>;
  publishDate?: InputMaybe<DateFilter>;
  recordStatus?: InputMaybe<DeviceUdiRecordStatusFilter>;
  sterilization?: InputMaybe<DeviceUdiSterilizationWhere>;
  /** Of all storage of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  storage?: InputMaybe<DeviceUdiStorageWhere>;
  versionOrModelNumber?: InputMaybe<StringFilter>;
};

/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplication = Node & {
  /** `NDA`, `ANDA` or `BLA` and six digits. */
  applicationNumber: Scalars['String']['output'];
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Letters in which FDA declined to approve the application as it stood, where they write its number in the common way. */
  completeResponseLetters?: Maybe<CompleteResponseLetterConnection>;
  /** Recalls of products marketed under the application. */
  enforcementReports?: Maybe<DrugEnforcementReportConnection>;
  /** Adverse event reports that name a drug of a product's name, as suspect or not. Reports are matched to products by name, so applications of equally named products share them. */
  events?: Maybe<DrugEventConnection>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Labels of products marketed under the application. */
  labels?: Maybe<DrugLabelConnection>;
  /** Products in the NDC directory that are marketed under the application. */
  ndcProducts?: Maybe<DrugProductConnection>;
  /** Packages in the listing for billing that are marketed under the application. */
  nsdeProducts?: Maybe<NsdeProductConnection>;
  /** Identifiers and names of the products now marketed under the application. */
  openfda?: Maybe<DrugApplicationOpenFda>;
  /** Entries of the Orange Book on the application's products. An NDA and an ANDA can share their digits; entries of the other type are left out. */
  orangeBookEntries?: Maybe<OrangeBookEntryConnection>;
  /** Products approved, or tentatively approved, under the application. */
  products: Array<DrugApplicationProducts>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** The firm that holds the application, abbreviated as FDA writes it. */
  sponsorName?: Maybe<Scalars['String']['output']>;
  /** The original submission and its supplements. */
  submissions: Array<DrugApplicationSubmissions>;
  /** The active ingredients in the substance registry. */
  substances?: Maybe<SubstanceConnection>;
  /** The active ingredients in the UNII list. */
  uniis?: Maybe<UniiConnection>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationCompleteResponseLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompleteResponseLetterOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CompleteResponseLetterWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationEnforcementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEnforcementReportWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEventWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationNdcProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationNsdeProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NsdeProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NsdeProductWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationOrangeBookEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrangeBookEntryOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrangeBookEntryWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationSubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


/** An application in Drugs@FDA: a new drug application (NDA), abbreviated application (ANDA) or biologics license application (BLA), with its products and its submissions. */
export type DrugApplicationUniisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UniiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<UniiWhere>;
};

/** Records of drug/drugsfda, and what can be told of all of them. */
export type DrugApplicationConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DrugApplicationEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DrugApplication>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/drugsfda, and what can be told of all of them. */
export type DrugApplicationConnectionFacetArgs = {
  field: DrugApplicationFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/drugsfda, and what can be told of all of them. */
export type DrugApplicationConnectionHistogramArgs = {
  field: DrugApplicationHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DrugApplicationEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DrugApplication;
};

/** Fields whose values openFDA can count in drug/drugsfda. */
export type DrugApplicationFacetField =
  | 'APPLICATION_NUMBER'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_NAME'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_STRENGTH'
  | 'PRODUCTS_BRAND_NAME'
  | 'PRODUCTS_DOSAGE_FORM'
  | 'PRODUCTS_MARKETING_STATUS'
  | 'PRODUCTS_PRODUCT_NUMBER'
  | 'PRODUCTS_REFERENCE_DRUG'
  | 'PRODUCTS_REFERENCE_STANDARD'
  | 'PRODUCTS_ROUTE'
  | 'PRODUCTS_TE_CODE'
  | 'SPONSOR_NAME'
  | 'SUBMISSIONS_APPLICATION_DOCS_DOCUMENT_ID'
  | 'SUBMISSIONS_APPLICATION_DOCS_TITLE'
  | 'SUBMISSIONS_APPLICATION_DOCS_TYPE'
  | 'SUBMISSIONS_APPLICATION_DOCS_URL'
  | 'SUBMISSIONS_REVIEW_PRIORITY'
  | 'SUBMISSIONS_SUBMISSION_CLASS_CODE'
  | 'SUBMISSIONS_SUBMISSION_CLASS_CODE_DESCRIPTION'
  | 'SUBMISSIONS_SUBMISSION_NUMBER'
  | 'SUBMISSIONS_SUBMISSION_PROPERTY_TYPE_CODE'
  | 'SUBMISSIONS_SUBMISSION_PROPERTY_TYPE_PROPERTY_ID'
  | 'SUBMISSIONS_SUBMISSION_PUBLIC_NOTES'
  | 'SUBMISSIONS_SUBMISSION_STATUS'
  | 'SUBMISSIONS_SUBMISSION_TYPE';

/** Dates by which openFDA can count drug/drugsfda. */
export type DrugApplicationHistogramField =
  | 'SUBMISSIONS_APPLICATION_DOCS_DATE'
  | 'SUBMISSIONS_SUBMISSION_STATUS_DATE';

/** What openFDA knows of an application's marketed products from the NDC directory, their labels, RxNorm and the UNII list. */
export type DrugApplicationOpenFda = {
  /** Drugs@FDA application numbers (`NDA`, `ANDA` or `BLA` and six digits) or, for products marketed without one, the OTC monograph cited. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm: Array<Scalars['String']['output']>;
  /** Established (non-proprietary) names of the products. */
  genericName: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['Boolean']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** RxNorm names of the products, with strength and dose form. */
  rxstring: Array<Scalars['String']['output']>;
  /** RxNorm term types of those names, such as `SCD` (clinical drug) or `SBD` (branded drug). */
  rxtty: Array<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a DrugApplicationOpenFda; all of them must hold. */
export type DrugApplicationOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationOpenFdaWhere>>;
  applicationNumber?: InputMaybe<StringFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<BooleanFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationOpenFdaWhere>;
  nui?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationOpenFdaWhere>>;
  packageNdc?: InputMaybe<StringFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<StringFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<StringFilter>;
  rxstring?: InputMaybe<StringFilter>;
  rxtty?: InputMaybe<StringFilter>;
  splId?: InputMaybe<StringFilter>;
  splSetId?: InputMaybe<StringFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
  upc?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DrugApplicationOrderBy = {
  direction?: OrderDirection;
  field: DrugApplicationOrderField;
};

/** Fields by which openFDA can order drug/drugsfda. */
export type DrugApplicationOrderField =
  | 'APPLICATION_NUMBER'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_NAME'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_STRENGTH'
  | 'PRODUCTS_BRAND_NAME'
  | 'PRODUCTS_DOSAGE_FORM'
  | 'PRODUCTS_MARKETING_STATUS'
  | 'PRODUCTS_PRODUCT_NUMBER'
  | 'PRODUCTS_REFERENCE_DRUG'
  | 'PRODUCTS_REFERENCE_STANDARD'
  | 'PRODUCTS_ROUTE'
  | 'PRODUCTS_TE_CODE'
  | 'SPONSOR_NAME'
  | 'SUBMISSIONS_APPLICATION_DOCS_DATE'
  | 'SUBMISSIONS_APPLICATION_DOCS_DOCUMENT_ID'
  | 'SUBMISSIONS_APPLICATION_DOCS_TITLE'
  | 'SUBMISSIONS_APPLICATION_DOCS_TYPE'
  | 'SUBMISSIONS_APPLICATION_DOCS_URL'
  | 'SUBMISSIONS_REVIEW_PRIORITY'
  | 'SUBMISSIONS_SUBMISSION_CLASS_CODE'
  | 'SUBMISSIONS_SUBMISSION_CLASS_CODE_DESCRIPTION'
  | 'SUBMISSIONS_SUBMISSION_NUMBER'
  | 'SUBMISSIONS_SUBMISSION_PROPERTY_TYPE_CODE'
  | 'SUBMISSIONS_SUBMISSION_PROPERTY_TYPE_PROPERTY_ID'
  | 'SUBMISSIONS_SUBMISSION_PUBLIC_NOTES'
  | 'SUBMISSIONS_SUBMISSION_STATUS'
  | 'SUBMISSIONS_SUBMISSION_STATUS_DATE'
  | 'SUBMISSIONS_SUBMISSION_TYPE';

/** A product of an application: one strength of one dosage form. */
export type DrugApplicationProducts = {
  /** Active ingredients with their strengths. */
  activeIngredients: Array<DrugApplicationProductsActiveIngredients>;
  /** Brand name, or the established name where there is none. */
  brandName?: Maybe<Scalars['String']['output']>;
  /** Dosage form, such as `TABLET, ORALLY DISINTEGRATING`. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Whether the product is marketed, and how. */
  marketingStatus?: Maybe<DrugApplicationProductsMarketingStatus>;
  /** Number of the product within the application, three digits. */
  productNumber?: Maybe<Scalars['String']['output']>;
  /** Whether generics refer to the product: `Yes`, `No`, `TBD` or, in older records, `1` and `0`. */
  referenceDrug?: Maybe<Scalars['String']['output']>;
  /** Whether generics must be tested against the product: `Yes`, `No`, `TBD` or, in older records, `1` and `0`. */
  referenceStandard?: Maybe<Scalars['String']['output']>;
  /** Route of administration. */
  route?: Maybe<Scalars['String']['output']>;
  /** Therapeutic equivalence code of the Orange Book: `A...` equivalent, `B...` not. */
  teCode?: Maybe<Scalars['String']['output']>;
};

/** An active ingredient of an approved product. */
export type DrugApplicationProductsActiveIngredients = {
  /** Established name of the ingredient. */
  name?: Maybe<Scalars['String']['output']>;
  /** Strength of the ingredient. */
  strength?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugApplicationProductsActiveIngredients; all of them must hold. */
export type DrugApplicationProductsActiveIngredientsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationProductsActiveIngredientsWhere>>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationProductsActiveIngredientsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationProductsActiveIngredientsWhere>>;
  strength?: InputMaybe<KeywordFilter>;
};

/** Whether, and how, an approved product is marketed. */
export type DrugApplicationProductsMarketingStatus =
  /** Approved, but no longer marketed. */
  | 'DISCONTINUED'
  /** Marketed without prescription. */
  | 'OVER_THE_COUNTER'
  /** Marketed on prescription. */
  | 'PRESCRIPTION'
  /** Not marketed: approved tentatively, until patents or exclusivity of another product end. */
  | 'TENTATIVE_APPROVAL';

/** On a DrugApplicationProductsMarketingStatus. */
export type DrugApplicationProductsMarketingStatusFilter = {
  eq?: InputMaybe<DrugApplicationProductsMarketingStatus>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DrugApplicationProductsMarketingStatus>>;
  ne?: InputMaybe<DrugApplicationProductsMarketingStatus>;
};

/** Conditions on a DrugApplicationProducts; all of them must hold. */
export type DrugApplicationProductsWhere = {
  /** Of all activeIngredients of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  activeIngredients?: InputMaybe<DrugApplicationProductsActiveIngredientsWhere>;
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationProductsWhere>>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  marketingStatus?: InputMaybe<DrugApplicationProductsMarketingStatusFilter>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationProductsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationProductsWhere>>;
  productNumber?: InputMaybe<KeywordFilter>;
  referenceDrug?: InputMaybe<KeywordFilter>;
  referenceStandard?: InputMaybe<KeywordFilter>;
  route?: InputMaybe<StringFilter>;
  teCode?: InputMaybe<KeywordFilter>;
};

/** A submission to an application, with FDA's action on it. */
export type DrugApplicationSubmissions = {
  /** Documents that FDA has published on the submission. */
  applicationDocs: Array<DrugApplicationSubmissionsApplicationDocs>;
  /** `PRIORITY`, `STANDARD`, `901 REQUIRED` or `N/A`, among others. */
  reviewPriority?: Maybe<Scalars['String']['output']>;
  /** What the submission is about, such as `TYPE 1`, `EFFICACY`, `LABELING` or `MANUF (CMC)`. */
  submissionClassCode?: Maybe<Scalars['String']['output']>;
  /** The same in words, such as `Type 1 - New Molecular Entity`. */
  submissionClassCodeDescription?: Maybe<Scalars['String']['output']>;
  /** Number of the submission among those of its type. */
  submissionNumber?: Maybe<Scalars['String']['output']>;
  /** Special properties of the submission. */
  submissionPropertyType: Array<DrugApplicationSubmissionsSubmissionPropertyType>;
  /** FDA's public notes on the submission. */
  submissionPublicNotes?: Maybe<Scalars['String']['output']>;
  /** FDA's action: `AP` approval, `TA` tentative approval. */
  submissionStatus?: Maybe<Scalars['String']['output']>;
  /** When FDA took the action. */
  submissionStatusDate?: Maybe<Scalars['Date']['output']>;
  /** `ORIG` for the original, `SUPPL` for a supplement. */
  submissionType?: Maybe<Scalars['String']['output']>;
};

/** A document published on a submission. */
export type DrugApplicationSubmissionsApplicationDocs = {
  /** Date of the document. */
  date?: Maybe<Scalars['Date']['output']>;
  /** FDA's number of the document. */
  documentId?: Maybe<Scalars['String']['output']>;
  /** Title of the document, where it has one of its own. */
  title?: Maybe<Scalars['String']['output']>;
  /** `Letter`, `Label`, `Review`, `Summary Review`, `Medication Guide` and others. */
  type?: Maybe<Scalars['String']['output']>;
  /** Where the document stands. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** Conditions on a DrugApplicationSubmissionsApplicationDocs; all of them must hold. */
export type DrugApplicationSubmissionsApplicationDocsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationSubmissionsApplicationDocsWhere>>;
  date?: InputMaybe<DateFilter>;
  documentId?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationSubmissionsApplicationDocsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationSubmissionsApplicationDocsWhere>>;
  title?: InputMaybe<StringFilter>;
  type?: InputMaybe<KeywordFilter>;
  url?: InputMaybe<KeywordFilter>;
};

/** A special property of a submission. */
export type DrugApplicationSubmissionsSubmissionPropertyType = {
  /** The property, such as `Orphan` for a drug against a rare disease. */
  code?: Maybe<Scalars['String']['output']>;
  /** FDA's number of the property. */
  propertyId?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugApplicationSubmissionsSubmissionPropertyType; all of them must hold. */
export type DrugApplicationSubmissionsSubmissionPropertyTypeWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationSubmissionsSubmissionPropertyTypeWhere>>;
  code?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationSubmissionsSubmissionPropertyTypeWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationSubmissionsSubmissionPropertyTypeWhere>>;
  propertyId?: InputMaybe<KeywordFilter>;
};

/** Conditions on a DrugApplicationSubmissions; all of them must hold. */
export type DrugApplicationSubmissionsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationSubmissionsWhere>>;
  /** Of all applicationDocs of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  applicationDocs?: InputMaybe<DrugApplicationSubmissionsApplicationDocsWhere>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationSubmissionsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationSubmissionsWhere>>;
  reviewPriority?: InputMaybe<KeywordFilter>;
  submissionClassCode?: InputMaybe<KeywordFilter>;
  submissionClassCodeDescription?: InputMaybe<KeywordFilter>;
  submissionNumber?: InputMaybe<KeywordFilter>;
  /** Of all submissionPropertyType of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  submissionPropertyType?: InputMaybe<DrugApplicationSubmissionsSubmissionPropertyTypeWhere>;
  submissionPublicNotes?: InputMaybe<KeywordFilter>;
  submissionStatus?: InputMaybe<KeywordFilter>;
  submissionStatusDate?: InputMaybe<DateFilter>;
  submissionType?: InputMaybe<KeywordFilter>;
};

/** Conditions on a DrugApplication; all of them must hold. */
export type DrugApplicationWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugApplicationWhere>>;
  applicationNumber?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<DrugApplicationWhere>;
  openfda?: InputMaybe<DrugApplicationOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugApplicationWhere>>;
  /** Of all products of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  products?: InputMaybe<DrugApplicationProductsWhere>;
  sponsorName?: InputMaybe<KeywordFilter>;
  /** Of all submissions of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  submissions?: InputMaybe<DrugApplicationSubmissionsWhere>;
};

/** A recall of a drug as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DrugEnforcementReport = Node & {
  /** First line of the recalling firm's street address. */
  address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the recalling firm's street address, often `N/A`. */
  address2?: Maybe<Scalars['String']['output']>;
  /** Applications of the recalled products. */
  applications?: Maybe<DrugApplicationConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** When FDA's center classified the recall. */
  centerClassificationDate?: Maybe<Scalars['Date']['output']>;
  /** City of the recalling firm. */
  city?: Maybe<Scalars['String']['output']>;
  /** FDA's estimate of the hazard to health. */
  classification?: Maybe<DrugEnforcementReportClassification>;
  /** Lots and dates that tell the affected units. */
  codeInfo?: Maybe<Scalars['String']['output']>;
  /** Country of the recalling firm, by name in recent records. */
  country?: Maybe<Scalars['String']['output']>;
  /** Where the product went: states and countries, in the firm's words. */
  distributionPattern?: Maybe<Scalars['String']['output']>;
  /** The states named in `distributionPattern`, by two-letter code; only on records of an early load. */
  distributionStates: Array<Scalars['String']['output']>;
  /** Number of the recall event, which groups the products that one firm recalls for one reason. */
  eventId?: Maybe<Scalars['Int']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** How the firm first told its consignees or the public: letter, e-mail, telephone, press release, visit or a combination. */
  initialFirmNotification?: Maybe<Scalars['String']['output']>;
  /** Labels of the recalled products. */
  labels?: Maybe<DrugLabelConnection>;
  /** What did not fit into `codeInfo`. */
  moreCodeInfo?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the recalled products, taken from the NDCs and UPCs in the description; empty where none was found. */
  openfda?: Maybe<DrugEnforcementReportOpenFda>;
  /** ZIP or postal code of the recalling firm. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** What is recalled: name, strength, package and codes, as on the label. */
  productDescription?: Maybe<Scalars['String']['output']>;
  /** How much of the product was affected, in the firm's own units. */
  productQuantity?: Maybe<Scalars['String']['output']>;
  /** Kind of product: `Drugs` in this dataset. */
  productType?: Maybe<Scalars['String']['output']>;
  /** The recalled products in the NDC directory. */
  products?: Maybe<DrugProductConnection>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** What is wrong with the product. */
  reasonForRecall?: Maybe<Scalars['String']['output']>;
  /** When the firm began to notify its consignees or the public. */
  recallInitiationDate?: Maybe<Scalars['Date']['output']>;
  /** FDA's number of the recalled product, such as `D-321-2016`; missing or held by several records before mid-2012. */
  recallNumber?: Maybe<Scalars['String']['output']>;
  /** The firm that recalls the product. */
  recallingFirm?: Maybe<Scalars['String']['output']>;
  /** Date of the weekly enforcement report that published the recall. */
  reportDate?: Maybe<Scalars['Date']['output']>;
  /** Enforcement reports on all products of the same recall event, this one included. */
  sameEventReports?: Maybe<DrugEnforcementReportConnection>;
  /** U.S. state or territory of the recalling firm as a two-letter code. */
  state?: Maybe<Scalars['String']['output']>;
  /** Where the recall stands: ongoing, completed by the firm, terminated by FDA, or pending. */
  status?: Maybe<Scalars['String']['output']>;
  /** When FDA concluded that all reasonable efforts to correct or remove the product had been made. */
  terminationDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the firm recalled of its own accord or on FDA's order or request. */
  voluntaryMandated?: Maybe<Scalars['String']['output']>;
};


/** A recall of a drug as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DrugEnforcementReportApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


/** A recall of a drug as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DrugEnforcementReportLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


/** A recall of a drug as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DrugEnforcementReportProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** A recall of a drug as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type DrugEnforcementReportSameEventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEnforcementReportWhere>;
};

/** The class FDA gives a recall by the hazard to health that the product presents (21 CFR 7.41). */
export type DrugEnforcementReportClassification =
  /** Use of the product, or exposure to it, can reasonably be expected to cause serious harm to health or death. */
  | 'CLASS_I'
  /** The product may cause temporary or reversible harm, or the chance of serious harm is remote. */
  | 'CLASS_II'
  /** The product is not likely to cause harm to health. */
  | 'CLASS_III'
  /** FDA has published the recall but not classified it. */
  | 'NOT_YET_CLASSIFIED';

/** On a DrugEnforcementReportClassification. */
export type DrugEnforcementReportClassificationFilter = {
  eq?: InputMaybe<DrugEnforcementReportClassification>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DrugEnforcementReportClassification>>;
  ne?: InputMaybe<DrugEnforcementReportClassification>;
};

/** Records of drug/enforcement, and what can be told of all of them. */
export type DrugEnforcementReportConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DrugEnforcementReportEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DrugEnforcementReport>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/enforcement, and what can be told of all of them. */
export type DrugEnforcementReportConnectionFacetArgs = {
  field: DrugEnforcementReportFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/enforcement, and what can be told of all of them. */
export type DrugEnforcementReportConnectionHistogramArgs = {
  field: DrugEnforcementReportHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DrugEnforcementReportEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DrugEnforcementReport;
};

/** Fields whose values openFDA can count in drug/enforcement. */
export type DrugEnforcementReportFacetField =
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CITY'
  | 'CLASSIFICATION'
  | 'COUNTRY'
  | 'EVENT_ID'
  | 'INITIAL_FIRM_NOTIFICATION'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_ORIGINAL_PACKAGER_PRODUCT_NDC'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PRODUCT_TYPE'
  | 'RECALLING_FIRM'
  | 'RECALL_NUMBER'
  | 'STATE'
  | 'STATUS'
  | 'VOLUNTARY_MANDATED';

/** Dates by which openFDA can count drug/enforcement. */
export type DrugEnforcementReportHistogramField =
  | 'CENTER_CLASSIFICATION_DATE'
  | 'RECALL_INITIATION_DATE'
  | 'REPORT_DATE'
  | 'TERMINATION_DATE';

/** What openFDA knows of the recalled products from the NDC directory, their labels, RxNorm and the UNII list. */
export type DrugEnforcementReportOpenFda = {
  /** Drugs@FDA application numbers (`NDA`, `ANDA` or `BLA` and six digits) or, for products marketed without one, the OTC monograph cited. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm: Array<Scalars['String']['output']>;
  /** Established (non-proprietary) names of the products. */
  genericName: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['Boolean']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Product NDCs of the original packager, where the product was repackaged or relabeled. */
  originalPackagerProductNdc: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** RxNorm names of the products, with strength and dose form. */
  rxstring: Array<Scalars['String']['output']>;
  /** RxNorm term types of those names, such as `SCD` (clinical drug) or `SBD` (branded drug). */
  rxtty: Array<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a DrugEnforcementReportOpenFda; all of them must hold. */
export type DrugEnforcementReportOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEnforcementReportOpenFdaWhere>>;
  applicationNumber?: InputMaybe<StringFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<BooleanFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEnforcementReportOpenFdaWhere>;
  nui?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEnforcementReportOpenFdaWhere>>;
  originalPackagerProductNdc?: InputMaybe<StringFilter>;
  packageNdc?: InputMaybe<StringFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<StringFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<StringFilter>;
  rxstring?: InputMaybe<StringFilter>;
  rxtty?: InputMaybe<StringFilter>;
  splId?: InputMaybe<StringFilter>;
  splSetId?: InputMaybe<StringFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
  upc?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DrugEnforcementReportOrderBy = {
  direction?: OrderDirection;
  field: DrugEnforcementReportOrderField;
};

/** Fields by which openFDA can order drug/enforcement. */
export type DrugEnforcementReportOrderField =
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CENTER_CLASSIFICATION_DATE'
  | 'CITY'
  | 'CLASSIFICATION'
  | 'COUNTRY'
  | 'INITIAL_FIRM_NOTIFICATION'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_ORIGINAL_PACKAGER_PRODUCT_NDC'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PRODUCT_TYPE'
  | 'RECALLING_FIRM'
  | 'RECALL_INITIATION_DATE'
  | 'RECALL_NUMBER'
  | 'REPORT_DATE'
  | 'STATE'
  | 'STATUS'
  | 'TERMINATION_DATE'
  | 'VOLUNTARY_MANDATED';

/** Conditions on a DrugEnforcementReport; all of them must hold. */
export type DrugEnforcementReportWhere = {
  address1?: InputMaybe<StringFilter>;
  address2?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DrugEnforcementReportWhere>>;
  centerClassificationDate?: InputMaybe<DateFilter>;
  city?: InputMaybe<StringFilter>;
  classification?: InputMaybe<DrugEnforcementReportClassificationFilter>;
  codeInfo?: InputMaybe<TextFilter>;
  country?: InputMaybe<StringFilter>;
  distributionPattern?: InputMaybe<TextFilter>;
  eventId?: InputMaybe<IntFilter>;
  initialFirmNotification?: InputMaybe<StringFilter>;
  moreCodeInfo?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEnforcementReportWhere>;
  openfda?: InputMaybe<DrugEnforcementReportOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEnforcementReportWhere>>;
  postalCode?: InputMaybe<TextFilter>;
  productDescription?: InputMaybe<TextFilter>;
  productQuantity?: InputMaybe<TextFilter>;
  productType?: InputMaybe<StringFilter>;
  reasonForRecall?: InputMaybe<TextFilter>;
  recallInitiationDate?: InputMaybe<DateFilter>;
  recallNumber?: InputMaybe<StringFilter>;
  recallingFirm?: InputMaybe<StringFilter>;
  reportDate?: InputMaybe<DateFilter>;
  state?: InputMaybe<StringFilter>;
  status?: InputMaybe<StringFilter>;
  terminationDate?: InputMaybe<DateFilter>;
  voluntaryMandated?: InputMaybe<StringFilter>;
};

/** An individual case safety report in the FDA Adverse Event Reporting System (FAERS): suspected reactions of one patient and the drugs taken. A report does not show that a drug caused the event. */
export type DrugEvent = Node & {
  /** Applications of products whose name is that of a drug of the report. */
  applications?: Maybe<DrugApplicationConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** A regulatory authority's number of the case. */
  authorityNumb?: Maybe<Scalars['String']['output']>;
  /** The sender's own number of the case, mostly country, company and number. */
  companyNumb?: Maybe<Scalars['String']['output']>;
  /** `1` if the report was sent from more than one source; otherwise absent. */
  duplicate?: Maybe<Scalars['Int']['output']>;
  /** Whether the report had to be expedited, within 15 days: `1` yes, `2` no. */
  fulfillExpediteCriteria?: Maybe<Scalars['Int']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Labels of products whose name is that of a drug of the report. */
  labels?: Maybe<DrugLabelConnection>;
  /** Country where the event occurred, by two-letter code. */
  occurCountry?: Maybe<Scalars['String']['output']>;
  /** The patient, with the reactions and the drugs. */
  patient?: Maybe<DrugEventPatient>;
  /** Who reported the event. */
  primarySource?: Maybe<DrugEventPrimarySource>;
  /** Country of the reporter, by two-letter code. */
  primarySourceCountry?: Maybe<Scalars['String']['output']>;
  /** Products in the NDC directory whose name is that of a drug of the report. */
  products?: Maybe<DrugProductConnection>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** When FDA received the most recent information on the case. */
  receiptDate?: Maybe<Scalars['Date']['output']>;
  /** Precision of `receiptDate`: `102` a full date (`YYYYMMDD`). */
  receiptDateFormat?: Maybe<Scalars['String']['output']>;
  /** When FDA first received the case. */
  receiveDate?: Maybe<Scalars['Date']['output']>;
  /** Precision of `receiveDate`: `102` a full date (`YYYYMMDD`). */
  receiveDateFormat?: Maybe<Scalars['String']['output']>;
  /** Whom the report was passed on to. */
  receiver?: Maybe<DrugEventReceiver>;
  /** Other numbers under which the same case was reported. */
  reportDuplicate: Array<DrugEventReportDuplicate>;
  /** `1` spontaneous, `2` from a study, `3` other, `4` not known to the sender. */
  reportType?: Maybe<Scalars['Int']['output']>;
  /** Number of the case: eight digits or, before 2013, seven digits and a check digit. */
  safetyReportId: Scalars['String']['output'];
  /** Version of the report; only the latest is published. */
  safetyReportVersion?: Maybe<Scalars['Int']['output']>;
  /** Who passed the report on for publication. */
  sender?: Maybe<DrugEventSender>;
  /** `1` if any of the seriousness criteria applies, `2` if none. */
  serious?: Maybe<Scalars['Int']['output']>;
  /** `1` if the event resulted in a congenital anomaly; otherwise absent. */
  seriousnessCongenitalAnomali?: Maybe<Scalars['Int']['output']>;
  /** `1` if the event resulted in death; otherwise absent. */
  seriousnessDeath?: Maybe<Scalars['Int']['output']>;
  /** `1` if the event resulted in disability; otherwise absent. */
  seriousnessDisabling?: Maybe<Scalars['Int']['output']>;
  /** `1` if the patient was hospitalized, or kept longer in hospital; otherwise absent. */
  seriousnessHospitalization?: Maybe<Scalars['Int']['output']>;
  /** `1` if the event was life-threatening; otherwise absent. */
  seriousnessLifeThreatening?: Maybe<Scalars['Int']['output']>;
  /** `1` if the event was otherwise medically important; otherwise absent. */
  seriousnessOther?: Maybe<Scalars['Int']['output']>;
  /** Active ingredients of the report's drugs in the substance registry. */
  substances?: Maybe<SubstanceConnection>;
  /** When the record was written for publication; later versions of a case carry a later date. */
  transmissionDate?: Maybe<Scalars['Date']['output']>;
  /** Precision of `transmissionDate`: `102` a full date (`YYYYMMDD`). */
  transmissionDateFormat?: Maybe<Scalars['String']['output']>;
  /** Active ingredients of the report's drugs in the UNII list. */
  uniis?: Maybe<UniiConnection>;
};


/** An individual case safety report in the FDA Adverse Event Reporting System (FAERS): suspected reactions of one patient and the drugs taken. A report does not show that a drug caused the event. */
export type DrugEventApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


/** An individual case safety report in the FDA Adverse Event Reporting System (FAERS): suspected reactions of one patient and the drugs taken. A report does not show that a drug caused the event. */
export type DrugEventLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


/** An individual case safety report in the FDA Adverse Event Reporting System (FAERS): suspected reactions of one patient and the drugs taken. A report does not show that a drug caused the event. */
export type DrugEventProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** An individual case safety report in the FDA Adverse Event Reporting System (FAERS): suspected reactions of one patient and the drugs taken. A report does not show that a drug caused the event. */
export type DrugEventSubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


/** An individual case safety report in the FDA Adverse Event Reporting System (FAERS): suspected reactions of one patient and the drugs taken. A report does not show that a drug caused the event. */
export type DrugEventUniisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UniiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<UniiWhere>;
};

/** Records of drug/event, and what can be told of all of them. */
export type DrugEventConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DrugEventEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DrugEvent>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/event, and what can be told of all of them. */
export type DrugEventConnectionFacetArgs = {
  field: DrugEventFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/event, and what can be told of all of them. */
export type DrugEventConnectionHistogramArgs = {
  field: DrugEventHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DrugEventEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DrugEvent;
};

/** Fields whose values openFDA can count in drug/event. */
export type DrugEventFacetField =
  | 'AUTHORITY_NUMB'
  | 'COMPANY_NUMB'
  | 'DUPLICATE'
  | 'FULFILL_EXPEDITE_CRITERIA'
  | 'OCCUR_COUNTRY'
  | 'PATIENT_DRUG_ACTION_DRUG'
  | 'PATIENT_DRUG_ACTIVE_SUBSTANCE_ACTIVE_SUBSTANCE_NAME'
  | 'PATIENT_DRUG_DRUG_ADDITIONAL'
  | 'PATIENT_DRUG_DRUG_ADMINISTRATION_ROUTE'
  | 'PATIENT_DRUG_DRUG_AUTHORIZATION_NUMB'
  | 'PATIENT_DRUG_DRUG_BATCH_NUMB'
  | 'PATIENT_DRUG_DRUG_CHARACTERIZATION'
  | 'PATIENT_DRUG_DRUG_CUMULATIVE_DOSAGE_NUMB'
  | 'PATIENT_DRUG_DRUG_DOSAGE_FORM'
  | 'PATIENT_DRUG_DRUG_DOSAGE_TEXT'
  | 'PATIENT_DRUG_DRUG_INDICATION'
  | 'PATIENT_DRUG_DRUG_INTERVAL_DOSAGE_DEFINITION'
  | 'PATIENT_DRUG_DRUG_INTERVAL_DOSAGE_UNIT_NUMB'
  | 'PATIENT_DRUG_DRUG_RECURRENCE_DRUG_RECUR_ACTION'
  | 'PATIENT_DRUG_DRUG_RECUR_READMINISTRATION'
  | 'PATIENT_DRUG_DRUG_SEPARATE_DOSAGE_NUMB'
  | 'PATIENT_DRUG_DRUG_STRUCTURE_DOSAGE_NUMB'
  | 'PATIENT_DRUG_DRUG_TREATMENT_DURATION'
  | 'PATIENT_DRUG_MEDICINAL_PRODUCT'
  | 'PATIENT_DRUG_OPENFDA_APPLICATION_NUMBER'
  | 'PATIENT_DRUG_OPENFDA_BRAND_NAME'
  | 'PATIENT_DRUG_OPENFDA_DOSAGE_FORM'
  | 'PATIENT_DRUG_OPENFDA_GENERIC_NAME'
  | 'PATIENT_DRUG_OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'PATIENT_DRUG_OPENFDA_MANUFACTURER_NAME'
  | 'PATIENT_DRUG_OPENFDA_NUI'
  | 'PATIENT_DRUG_OPENFDA_PACKAGE_NDC'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_CS'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_EPC'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_MOA'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_PE'
  | 'PATIENT_DRUG_OPENFDA_PRODUCT_NDC'
  | 'PATIENT_DRUG_OPENFDA_PRODUCT_TYPE'
  | 'PATIENT_DRUG_OPENFDA_ROUTE'
  | 'PATIENT_DRUG_OPENFDA_RXCUI'
  | 'PATIENT_DRUG_OPENFDA_RXSTRING'
  | 'PATIENT_DRUG_OPENFDA_RXTTY'
  | 'PATIENT_DRUG_OPENFDA_SPL_ID'
  | 'PATIENT_DRUG_OPENFDA_SPL_SET_ID'
  | 'PATIENT_DRUG_OPENFDA_SUBSTANCE_NAME'
  | 'PATIENT_DRUG_OPENFDA_UNII'
  | 'PATIENT_DRUG_OPENFDA_UPC'
  | 'PATIENT_PATIENT_AGE_GROUP'
  | 'PATIENT_PATIENT_ONSET_AGE'
  | 'PATIENT_PATIENT_SEX'
  | 'PATIENT_PATIENT_WEIGHT'
  | 'PATIENT_REACTION_REACTION_MEDDRA_PT'
  | 'PATIENT_REACTION_REACTION_OUTCOME'
  | 'PRIMARY_SOURCE_COUNTRY'
  | 'PRIMARY_SOURCE_QUALIFICATION'
  | 'PRIMARY_SOURCE_REPORTER_COUNTRY'
  | 'RECEIVER_RECEIVER_ORGANIZATION'
  | 'RECEIVER_RECEIVER_TYPE'
  | 'REPORT_DUPLICATE_DUPLICATE_NUMB'
  | 'REPORT_DUPLICATE_DUPLICATE_SOURCE'
  | 'REPORT_TYPE'
  | 'SAFETY_REPORT_ID'
  | 'SAFETY_REPORT_VERSION'
  | 'SENDER_SENDER_ORGANIZATION'
  | 'SENDER_SENDER_TYPE'
  | 'SERIOUS'
  | 'SERIOUSNESS_CONGENITAL_ANOMALI'
  | 'SERIOUSNESS_DEATH'
  | 'SERIOUSNESS_DISABLING'
  | 'SERIOUSNESS_HOSPITALIZATION'
  | 'SERIOUSNESS_LIFE_THREATENING'
  | 'SERIOUSNESS_OTHER';

/** Dates by which openFDA can count drug/event. */
export type DrugEventHistogramField =
  | 'PATIENT_DRUG_DRUG_END_DATE'
  | 'PATIENT_DRUG_DRUG_START_DATE'
  | 'PATIENT_PATIENT_DEATH_PATIENT_DEATH_DATE'
  | 'RECEIPT_DATE'
  | 'RECEIVE_DATE'
  | 'TRANSMISSION_DATE';

/** One criterion of an order. */
export type DrugEventOrderBy = {
  direction?: OrderDirection;
  field: DrugEventOrderField;
};

/** Fields by which openFDA can order drug/event. */
export type DrugEventOrderField =
  | 'AUTHORITY_NUMB'
  | 'COMPANY_NUMB'
  | 'DUPLICATE'
  | 'FULFILL_EXPEDITE_CRITERIA'
  | 'OCCUR_COUNTRY'
  | 'PATIENT_DRUG_ACTIVE_SUBSTANCE_ACTIVE_SUBSTANCE_NAME'
  | 'PATIENT_DRUG_DRUG_ADMINISTRATION_ROUTE'
  | 'PATIENT_DRUG_DRUG_AUTHORIZATION_NUMB'
  | 'PATIENT_DRUG_DRUG_BATCH_NUMB'
  | 'PATIENT_DRUG_DRUG_CHARACTERIZATION'
  | 'PATIENT_DRUG_DRUG_DOSAGE_FORM'
  | 'PATIENT_DRUG_DRUG_DOSAGE_TEXT'
  | 'PATIENT_DRUG_DRUG_END_DATE'
  | 'PATIENT_DRUG_DRUG_INDICATION'
  | 'PATIENT_DRUG_DRUG_INTERVAL_DOSAGE_DEFINITION'
  | 'PATIENT_DRUG_DRUG_INTERVAL_DOSAGE_UNIT_NUMB'
  | 'PATIENT_DRUG_DRUG_RECURRENCE_DRUG_RECUR_ACTION'
  | 'PATIENT_DRUG_DRUG_RECUR_READMINISTRATION'
  | 'PATIENT_DRUG_DRUG_SEPARATE_DOSAGE_NUMB'
  | 'PATIENT_DRUG_DRUG_START_DATE'
  | 'PATIENT_DRUG_DRUG_STRUCTURE_DOSAGE_NUMB'
  | 'PATIENT_DRUG_DRUG_TREATMENT_DURATION'
  | 'PATIENT_DRUG_MEDICINAL_PRODUCT'
  | 'PATIENT_DRUG_OPENFDA_APPLICATION_NUMBER'
  | 'PATIENT_DRUG_OPENFDA_BRAND_NAME'
  | 'PATIENT_DRUG_OPENFDA_DOSAGE_FORM'
  | 'PATIENT_DRUG_OPENFDA_GENERIC_NAME'
  | 'PATIENT_DRUG_OPENFDA_MANUFACTURER_NAME'
  | 'PATIENT_DRUG_OPENFDA_NUI'
  | 'PATIENT_DRUG_OPENFDA_PACKAGE_NDC'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_CS'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_EPC'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_MOA'
  | 'PATIENT_DRUG_OPENFDA_PHARM_CLASS_PE'
  | 'PATIENT_DRUG_OPENFDA_PRODUCT_NDC'
  | 'PATIENT_DRUG_OPENFDA_PRODUCT_TYPE'
  | 'PATIENT_DRUG_OPENFDA_ROUTE'
  | 'PATIENT_DRUG_OPENFDA_RXCUI'
  | 'PATIENT_DRUG_OPENFDA_RXSTRING'
  | 'PATIENT_DRUG_OPENFDA_RXTTY'
  | 'PATIENT_DRUG_OPENFDA_SPL_ID'
  | 'PATIENT_DRUG_OPENFDA_SPL_SET_ID'
  | 'PATIENT_DRUG_OPENFDA_SUBSTANCE_NAME'
  | 'PATIENT_DRUG_OPENFDA_UNII'
  | 'PATIENT_DRUG_OPENFDA_UPC'
  | 'PATIENT_PATIENT_AGE_GROUP'
  | 'PATIENT_PATIENT_DEATH_PATIENT_DEATH_DATE'
  | 'PATIENT_PATIENT_SEX'
  | 'PATIENT_REACTION_REACTION_MEDDRA_PT'
  | 'PATIENT_REACTION_REACTION_OUTCOME'
  | 'PRIMARY_SOURCE_COUNTRY'
  | 'PRIMARY_SOURCE_QUALIFICATION'
  | 'PRIMARY_SOURCE_REPORTER_COUNTRY'
  | 'RECEIPT_DATE'
  | 'RECEIVER_RECEIVER_ORGANIZATION'
  | 'RECEIVER_RECEIVER_TYPE'
  | 'RECEIVE_DATE'
  | 'REPORT_DUPLICATE_DUPLICATE_NUMB'
  | 'REPORT_DUPLICATE_DUPLICATE_SOURCE'
  | 'REPORT_TYPE'
  | 'SAFETY_REPORT_ID'
  | 'SAFETY_REPORT_VERSION'
  | 'SENDER_SENDER_ORGANIZATION'
  | 'SENDER_SENDER_TYPE'
  | 'SERIOUS'
  | 'SERIOUSNESS_CONGENITAL_ANOMALI'
  | 'SERIOUSNESS_DEATH'
  | 'SERIOUSNESS_DISABLING'
  | 'SERIOUSNESS_HOSPITALIZATION'
  | 'SERIOUSNESS_LIFE_THREATENING'
  | 'SERIOUSNESS_OTHER'
  | 'TRANSMISSION_DATE';

/** The patient of a case, with the reactions and the drugs. */
export type DrugEventPatient = {
  /** Drugs taken: suspects, interacting drugs and concomitant ones. */
  drug: Array<DrugEventPatientDrug>;
  /** `1` neonate, `2` infant, `3` child, `4` adolescent, `5` adult, `6` elderly. */
  patientAgeGroup?: Maybe<Scalars['Int']['output']>;
  /** The patient's death, where the patient died. */
  patientDeath?: Maybe<DrugEventPatientPatientDeath>;
  /** Age at the onset of the event, in the unit of `patientOnsetAgeUnit`. */
  patientOnsetAge?: Maybe<Scalars['Float']['output']>;
  /** `800` decade, `801` year, `802` month, `803` week, `804` day, `805` hour. */
  patientOnsetAgeUnit?: Maybe<Scalars['String']['output']>;
  /** `0` unknown, `1` male, `2` female. */
  patientSex?: Maybe<Scalars['Int']['output']>;
  /** Weight in kilograms. */
  patientWeight?: Maybe<Scalars['Float']['output']>;
  /** Reactions, as the reporter described them and a coder put them into MedDRA. */
  reaction: Array<DrugEventPatientReaction>;
  /** The case in words. */
  summary?: Maybe<DrugEventPatientSummary>;
};

/** A drug that the patient took. */
export type DrugEventPatientDrug = {
  /** What was done with the drug: `1` withdrawn, `2` dose reduced, `3` dose increased, `4` dose not changed, `5` unknown, `6` not applicable. */
  actionDrug?: Maybe<Scalars['Int']['output']>;
  /** The active substance, as FDA coded it. */
  activeSubstance?: Maybe<DrugEventPatientDrugActiveSubstance>;
  /** Dechallenge, whether the event abated when the drug was stopped or reduced: `1` yes, `2` no, `3` does not apply. */
  drugAdditional?: Maybe<Scalars['Int']['output']>;
  /** Route by E2B code, such as `048` oral, `042` intravenous, `058` subcutaneous, `030` intramuscular, `061` topical, `065` unknown. */
  drugAdministrationRoute?: Maybe<Scalars['String']['output']>;
  /** Number of the drug's application as reported, often without its type. */
  drugAuthorizationNumb?: Maybe<Scalars['String']['output']>;
  /** Batch or lot number. */
  drugBatchNumb?: Maybe<Scalars['String']['output']>;
  /** The drug's part in the event as the reporter saw it: `1` suspect, `2` concomitant, `3` interacting. */
  drugCharacterization?: Maybe<Scalars['Int']['output']>;
  /** Total dose taken until the first reaction, in the unit of `drugCumulativeDosageUnit`. */
  drugCumulativeDosageNumb?: Maybe<Scalars['Float']['output']>;
  /** Unit by E2B code, such as `001` kg, `002` g, `003` mg, `004` µg. */
  drugCumulativeDosageUnit?: Maybe<Scalars['String']['output']>;
  /** Dosage form as reported. */
  drugDosageForm?: Maybe<Scalars['String']['output']>;
  /** Dose and schedule in words. */
  drugDosageText?: Maybe<Scalars['String']['output']>;
  /** When the drug was last taken, as sent: a day (`YYYYMMDD`), a month (`YYYYMM`) or a year. Filters, orders and histograms take a bare month or year for milliseconds since 1970, as openFDA's index does. */
  drugEndDate?: Maybe<Scalars['String']['output']>;
  /** Precision of the end date: `102` day, `610` month, `602` year. */
  drugEndDateFormat?: Maybe<Scalars['String']['output']>;
  /** What the drug was taken for, by MedDRA preferred term. */
  drugIndication?: Maybe<Scalars['String']['output']>;
  /** Unit of the interval: `801` year, `802` month, `803` week, `804` day, `805` hour, `806` minute, `807` or `811` trimester, `810` cyclical, `812` as necessary, `813` total. */
  drugIntervalDosageDefinition?: Maybe<Scalars['Int']['output']>;
  /** Length of the interval, in the unit of `drugIntervalDosageDefinition`. */
  drugIntervalDosageUnitNumb?: Maybe<Scalars['Int']['output']>;
  /** Rechallenge, whether the event came back when the drug was given again: `1` yes, `2` no, `3` unknown. */
  drugRecurReadministration?: Maybe<Scalars['Int']['output']>;
  /** Reactions that came back when the drug was given again. */
  drugRecurrence: Array<DrugEventPatientDrugDrugRecurrence>;
  /** Number of doses in an interval. */
  drugSeparateDosageNumb?: Maybe<Scalars['Int']['output']>;
  /** When the drug was first taken, as sent: a day (`YYYYMMDD`), a month (`YYYYMM`) or a year. Filters, orders and histograms take a bare month or year for milliseconds since 1970, as openFDA's index does. */
  drugStartDate?: Maybe<Scalars['String']['output']>;
  /** Precision of the start date: `102` day, `610` month, `602` year. */
  drugStartDateFormat?: Maybe<Scalars['String']['output']>;
  /** Amount of a single dose, in the unit of `drugStructureDosageUnit`. */
  drugStructureDosageNumb?: Maybe<Scalars['String']['output']>;
  /** Unit by E2B code, such as `001` kg, `002` g, `003` mg, `004` µg. */
  drugStructureDosageUnit?: Maybe<Scalars['String']['output']>;
  /** How long the drug was taken, in the unit of `drugTreatmentDurationUnit`. */
  drugTreatmentDuration?: Maybe<Scalars['String']['output']>;
  /** `801` year, `802` month, `803` week, `804` day, `805` hour, `806` minute. */
  drugTreatmentDurationUnit?: Maybe<Scalars['String']['output']>;
  /** Name of the drug as reported: brand, generic or verbatim text. */
  medicinalProduct?: Maybe<Scalars['String']['output']>;
  /** Products whose brand or generic name is the drug's, with their identifiers; absent where no name matched. */
  openfda?: Maybe<DrugEventPatientDrugOpenFda>;
};

/** The active substance of a drug. */
export type DrugEventPatientDrugActiveSubstance = {
  /** Name of the substance; several are joined by a backslash. */
  activeSubstanceName?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugEventPatientDrugActiveSubstance; all of them must hold. */
export type DrugEventPatientDrugActiveSubstanceWhere = {
  activeSubstanceName?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientDrugActiveSubstanceWhere>>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientDrugActiveSubstanceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientDrugActiveSubstanceWhere>>;
};

/** A reaction that came back when the drug was given again. */
export type DrugEventPatientDrugDrugRecurrence = {
  /** MedDRA term of the reaction. */
  drugRecurAction?: Maybe<Scalars['String']['output']>;
  /** Version of MedDRA that the term was coded in. */
  drugRecurActionMeddraVersion?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugEventPatientDrugDrugRecurrence; all of them must hold. */
export type DrugEventPatientDrugDrugRecurrenceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientDrugDrugRecurrenceWhere>>;
  drugRecurAction?: InputMaybe<StringFilter>;
  drugRecurActionMeddraVersion?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientDrugDrugRecurrenceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientDrugDrugRecurrenceWhere>>;
};

/** What openFDA knows of the products whose name is the reported drug's: all of them, of every labeler and strength. */
export type DrugEventPatientDrugOpenFda = {
  /** Drugs@FDA application numbers (`NDA`, `ANDA` or `BLA` and six digits) or, for products marketed without one, the OTC monograph cited. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm: Array<Scalars['String']['output']>;
  /** Established (non-proprietary) names of the products. */
  genericName: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['Boolean']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** RxNorm names of the products, with strength and dose form. */
  rxstring: Array<Scalars['String']['output']>;
  /** RxNorm term types of those names, such as `SCD` (clinical drug) or `SBD` (branded drug). */
  rxtty: Array<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a DrugEventPatientDrugOpenFda; all of them must hold. */
export type DrugEventPatientDrugOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientDrugOpenFdaWhere>>;
  applicationNumber?: InputMaybe<StringFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<BooleanFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientDrugOpenFdaWhere>;
  nui?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientDrugOpenFdaWhere>>;
  packageNdc?: InputMaybe<StringFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<StringFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<StringFilter>;
  rxstring?: InputMaybe<StringFilter>;
  rxtty?: InputMaybe<StringFilter>;
  splId?: InputMaybe<StringFilter>;
  splSetId?: InputMaybe<StringFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
  upc?: InputMaybe<StringFilter>;
};

/** Conditions on a DrugEventPatientDrug; all of them must hold. */
export type DrugEventPatientDrugWhere = {
  actionDrug?: InputMaybe<IntFilter>;
  activeSubstance?: InputMaybe<DrugEventPatientDrugActiveSubstanceWhere>;
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientDrugWhere>>;
  drugAdditional?: InputMaybe<IntFilter>;
  drugAdministrationRoute?: InputMaybe<StringFilter>;
  drugAuthorizationNumb?: InputMaybe<StringFilter>;
  drugBatchNumb?: InputMaybe<StringFilter>;
  drugCharacterization?: InputMaybe<IntFilter>;
  drugCumulativeDosageNumb?: InputMaybe<FloatFilter>;
  drugCumulativeDosageUnit?: InputMaybe<TextFilter>;
  drugDosageForm?: InputMaybe<StringFilter>;
  drugDosageText?: InputMaybe<StringFilter>;
  drugEndDate?: InputMaybe<DateFilter>;
  drugEndDateFormat?: InputMaybe<TextFilter>;
  drugIndication?: InputMaybe<StringFilter>;
  drugIntervalDosageDefinition?: InputMaybe<IntFilter>;
  drugIntervalDosageUnitNumb?: InputMaybe<IntFilter>;
  drugRecurReadministration?: InputMaybe<IntFilter>;
  /** Of all drugRecurrence of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  drugRecurrence?: InputMaybe<DrugEventPatientDrugDrugRecurrenceWhere>;
  drugSeparateDosageNumb?: InputMaybe<IntFilter>;
  drugStartDate?: InputMaybe<DateFilter>;
  drugStartDateFormat?: InputMaybe<TextFilter>;
  drugStructureDosageNumb?: InputMaybe<StringFilter>;
  drugStructureDosageUnit?: InputMaybe<TextFilter>;
  drugTreatmentDuration?: InputMaybe<StringFilter>;
  drugTreatmentDurationUnit?: InputMaybe<TextFilter>;
  medicinalProduct?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientDrugWhere>;
  openfda?: InputMaybe<DrugEventPatientDrugOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientDrugWhere>>;
};

/** A patient's death. */
export type DrugEventPatientPatientDeath = {
  /** Date of death as sent: a day (`YYYYMMDD`), a month (`YYYYMM`) or a year. */
  patientDeathDate?: Maybe<Scalars['String']['output']>;
  /** Precision of the date: `102` day, `610` month, `602` year. */
  patientDeathDateFormat?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugEventPatientPatientDeath; all of them must hold. */
export type DrugEventPatientPatientDeathWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientPatientDeathWhere>>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientPatientDeathWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientPatientDeathWhere>>;
  patientDeathDate?: InputMaybe<DateFilter>;
  patientDeathDateFormat?: InputMaybe<TextFilter>;
};

/** A reaction of the patient. */
export type DrugEventPatientReaction = {
  /** MedDRA preferred term, in British spelling. */
  reactionMeddraPt?: Maybe<Scalars['String']['output']>;
  /** Version of MedDRA that the term was coded in. */
  reactionMeddraVersionPt?: Maybe<Scalars['String']['output']>;
  /** `1` recovered, `2` recovering, `3` not recovered, `4` recovered with sequelae, `5` fatal, `6` unknown. */
  reactionOutcome?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a DrugEventPatientReaction; all of them must hold. */
export type DrugEventPatientReactionWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientReactionWhere>>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientReactionWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientReactionWhere>>;
  reactionMeddraPt?: InputMaybe<StringFilter>;
  reactionMeddraVersionPt?: InputMaybe<TextFilter>;
  reactionOutcome?: InputMaybe<IntFilter>;
};

/** The case in words. */
export type DrugEventPatientSummary = {
  /** Note on the case, mostly just the date of the event. */
  narrativeIncludeClinical?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugEventPatientSummary; all of them must hold. */
export type DrugEventPatientSummaryWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientSummaryWhere>>;
  narrativeIncludeClinical?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientSummaryWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientSummaryWhere>>;
};

/** Conditions on a DrugEventPatient; all of them must hold. */
export type DrugEventPatientWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPatientWhere>>;
  /** Of all drug of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  drug?: InputMaybe<DrugEventPatientDrugWhere>;
  /** Not this. */
  not?: InputMaybe<DrugEventPatientWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPatientWhere>>;
  patientAgeGroup?: InputMaybe<IntFilter>;
  patientDeath?: InputMaybe<DrugEventPatientPatientDeathWhere>;
  patientOnsetAge?: InputMaybe<FloatFilter>;
  patientOnsetAgeUnit?: InputMaybe<TextFilter>;
  patientSex?: InputMaybe<IntFilter>;
  patientWeight?: InputMaybe<FloatFilter>;
  /** Of all reaction of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  reaction?: InputMaybe<DrugEventPatientReactionWhere>;
  summary?: InputMaybe<DrugEventPatientSummaryWhere>;
};

/** The person who reported the facts of the case. */
export type DrugEventPrimarySource = {
  /** Publication that the case was taken from. */
  literatureReference?: Maybe<Scalars['String']['output']>;
  /** `1` physician, `2` pharmacist, `3` other health professional, `4` lawyer, `5` consumer or other non-health professional. */
  qualification?: Maybe<Scalars['Int']['output']>;
  /** Country of the reporter, by code or, in older reports, by name. */
  reporterCountry?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugEventPrimarySource; all of them must hold. */
export type DrugEventPrimarySourceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventPrimarySourceWhere>>;
  literatureReference?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventPrimarySourceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventPrimarySourceWhere>>;
  qualification?: InputMaybe<IntFilter>;
  reporterCountry?: InputMaybe<StringFilter>;
};

/** The organization that the report was passed on to. */
export type DrugEventReceiver = {
  /** Name of the organization, `FDA`. */
  receiverOrganization?: Maybe<Scalars['String']['output']>;
  /** `6` other. */
  receiverType?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a DrugEventReceiver; all of them must hold. */
export type DrugEventReceiverWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventReceiverWhere>>;
  /** Not this. */
  not?: InputMaybe<DrugEventReceiverWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventReceiverWhere>>;
  receiverOrganization?: InputMaybe<StringFilter>;
  receiverType?: InputMaybe<IntFilter>;
};

/** Another number under which the same case was reported. */
export type DrugEventReportDuplicate = {
  /** The number of the case at that source. */
  duplicateNumb?: Maybe<Scalars['String']['output']>;
  /** Who gave that number, such as a company. */
  duplicateSource?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugEventReportDuplicate; all of them must hold. */
export type DrugEventReportDuplicateWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventReportDuplicateWhere>>;
  duplicateNumb?: InputMaybe<StringFilter>;
  duplicateSource?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventReportDuplicateWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventReportDuplicateWhere>>;
};

/** The organization that passed the report on. */
export type DrugEventSender = {
  /** Name of the organization, `FDA-Public Use`. */
  senderOrganization?: Maybe<Scalars['String']['output']>;
  /** `2` regulatory authority. */
  senderType?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a DrugEventSender; all of them must hold. */
export type DrugEventSenderWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventSenderWhere>>;
  /** Not this. */
  not?: InputMaybe<DrugEventSenderWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventSenderWhere>>;
  senderOrganization?: InputMaybe<StringFilter>;
  senderType?: InputMaybe<IntFilter>;
};

/** Conditions on a DrugEvent; all of them must hold. */
export type DrugEventWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugEventWhere>>;
  authorityNumb?: InputMaybe<StringFilter>;
  companyNumb?: InputMaybe<StringFilter>;
  duplicate?: InputMaybe<IntFilter>;
  fulfillExpediteCriteria?: InputMaybe<IntFilter>;
  /** Not this. */
  not?: InputMaybe<DrugEventWhere>;
  occurCountry?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugEventWhere>>;
  patient?: InputMaybe<DrugEventPatientWhere>;
  primarySource?: InputMaybe<DrugEventPrimarySourceWhere>;
  primarySourceCountry?: InputMaybe<StringFilter>;
  receiptDate?: InputMaybe<DateFilter>;
  receiptDateFormat?: InputMaybe<TextFilter>;
  receiveDate?: InputMaybe<DateFilter>;
  receiveDateFormat?: InputMaybe<TextFilter>;
  receiver?: InputMaybe<DrugEventReceiverWhere>;
  /** Of all reportDuplicate of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  reportDuplicate?: InputMaybe<DrugEventReportDuplicateWhere>;
  reportType?: InputMaybe<IntFilter>;
  safetyReportId?: InputMaybe<StringFilter>;
  safetyReportVersion?: InputMaybe<IntFilter>;
  sender?: InputMaybe<DrugEventSenderWhere>;
  serious?: InputMaybe<IntFilter>;
  seriousnessCongenitalAnomali?: InputMaybe<IntFilter>;
  seriousnessDeath?: InputMaybe<IntFilter>;
  seriousnessDisabling?: InputMaybe<IntFilter>;
  seriousnessHospitalization?: InputMaybe<IntFilter>;
  seriousnessLifeThreatening?: InputMaybe<IntFilter>;
  seriousnessOther?: InputMaybe<IntFilter>;
  transmissionDate?: InputMaybe<DateFilter>;
  transmissionDateFormat?: InputMaybe<TextFilter>;
};

/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabel = Node & {
  /** Kinds of abuse and the adverse reactions that go with them (section 9.2). */
  abuse: Array<Scalars['String']['output']>;
  /** Tables of `abuse`, as HTML. */
  abuseTable: Array<Scalars['String']['output']>;
  /** Accessories of a device that is labeled with the drug. */
  accessories: Array<Scalars['String']['output']>;
  /** Drug Facts of an over-the-counter drug: the active ingredients and their amounts. */
  activeIngredient: Array<Scalars['String']['output']>;
  /** Tables of `activeIngredient`, as HTML. */
  activeIngredientTable: Array<Scalars['String']['output']>;
  /** Undesirable effects reasonably associated with the drug (section 6). */
  adverseReactions: Array<Scalars['String']['output']>;
  /** Tables of `adverseReactions`, as HTML. */
  adverseReactionsTable: Array<Scalars['String']['output']>;
  /** Alarms of the device. */
  alarms: Array<Scalars['String']['output']>;
  /** Findings in animals that matter for use in people (section 13.2). */
  animalPharmacologyAndOrToxicology: Array<Scalars['String']['output']>;
  /** Tables of `animalPharmacologyAndOrToxicology`, as HTML. */
  animalPharmacologyAndOrToxicologyTable: Array<Scalars['String']['output']>;
  /** The applications under which the labeled products were approved. */
  applications?: Maybe<DrugApplicationConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Drug Facts: conditions in which to ask a doctor first. */
  askDoctor: Array<Scalars['String']['output']>;
  /** Drug Facts: medicines with which to ask a doctor or pharmacist first. */
  askDoctorOrPharmacist: Array<Scalars['String']['output']>;
  /** Tables of `askDoctorOrPharmacist`, as HTML. */
  askDoctorOrPharmacistTable: Array<Scalars['String']['output']>;
  /** Tables of `askDoctor`, as HTML. */
  askDoctorTable: Array<Scalars['String']['output']>;
  /** How the device is put together or installed. */
  assemblyOrInstallationInstructions: Array<Scalars['String']['output']>;
  /** The boxed warning: risks of death or serious injury, set before all else. */
  boxedWarning: Array<Scalars['String']['output']>;
  /** Tables of `boxedWarning`, as HTML. */
  boxedWarningTable: Array<Scalars['String']['output']>;
  /** How the device is calibrated. */
  calibrationInstructions: Array<Scalars['String']['output']>;
  /** Carcinogenicity, mutagenicity and effects on fertility (section 13.1). */
  carcinogenesisAndMutagenesisAndImpairmentOfFertility: Array<Scalars['String']['output']>;
  /** Tables of `carcinogenesisAndMutagenesisAndImpairmentOfFertility`, as HTML. */
  carcinogenesisAndMutagenesisAndImpairmentOfFertilityTable: Array<Scalars['String']['output']>;
  /** How the device is cleaned, disinfected or sterilized. */
  cleaning: Array<Scalars['String']['output']>;
  /** Clinical pharmacology as a whole (section 12). */
  clinicalPharmacology: Array<Scalars['String']['output']>;
  /** Tables of `clinicalPharmacology`, as HTML. */
  clinicalPharmacologyTable: Array<Scalars['String']['output']>;
  /** The adequate and well-controlled studies behind the approval (section 14). */
  clinicalStudies: Array<Scalars['String']['output']>;
  /** Tables of `clinicalStudies`, as HTML. */
  clinicalStudiesTable: Array<Scalars['String']['output']>;
  /** Accessories that work with the device. */
  compatibleAccessories: Array<Scalars['String']['output']>;
  /** Parts of the device or kit. */
  components: Array<Scalars['String']['output']>;
  /** When the drug must not be used because the risk clearly outweighs any benefit (section 4). */
  contraindications: Array<Scalars['String']['output']>;
  /** Tables of `contraindications`, as HTML. */
  contraindicationsTable: Array<Scalars['String']['output']>;
  /** Schedule under the Controlled Substances Act (section 9.1). */
  controlledSubstance: Array<Scalars['String']['output']>;
  /** Tables of `controlledSubstance`, as HTML. */
  controlledSubstanceTable: Array<Scalars['String']['output']>;
  /** Psychological and physical dependence, tolerance and withdrawal (section 9.3). */
  dependence: Array<Scalars['String']['output']>;
  /** Tables of `dependence`, as HTML. */
  dependenceTable: Array<Scalars['String']['output']>;
  /** The product and its ingredients: names, structure, form and composition (section 11). */
  description: Array<Scalars['String']['output']>;
  /** Tables of `description`, as HTML. */
  descriptionTable: Array<Scalars['String']['output']>;
  /** A drawing of the device. */
  diagramOfDevice: Array<Scalars['String']['output']>;
  /** How to dispose of the product and its waste. */
  disposalAndWasteHandling: Array<Scalars['String']['output']>;
  /** Drug Facts: when the product must not be used at all. */
  doNotUse: Array<Scalars['String']['output']>;
  /** Tables of `doNotUse`, as HTML. */
  doNotUseTable: Array<Scalars['String']['output']>;
  /** Dose, schedule and way of giving (section 2); of an over-the-counter drug, its directions. */
  dosageAndAdministration: Array<Scalars['String']['output']>;
  /** Tables of `dosageAndAdministration`, as HTML. */
  dosageAndAdministrationTable: Array<Scalars['String']['output']>;
  /** Dosage forms and strengths available, with what identifies them (section 3). */
  dosageFormsAndStrengths: Array<Scalars['String']['output']>;
  /** Tables of `dosageFormsAndStrengths`, as HTML. */
  dosageFormsAndStrengthsTable: Array<Scalars['String']['output']>;
  /** Abuse and dependence (section 9). */
  drugAbuseAndDependence: Array<Scalars['String']['output']>;
  /** Tables of `drugAbuseAndDependence`, as HTML. */
  drugAbuseAndDependenceTable: Array<Scalars['String']['output']>;
  /** Interference of the drug with laboratory tests, or with drugs and tests together. */
  drugAndOrLaboratoryTestInteractions: Array<Scalars['String']['output']>;
  /** Tables of `drugAndOrLaboratoryTestInteractions`, as HTML. */
  drugAndOrLaboratoryTestInteractionsTable: Array<Scalars['String']['output']>;
  /** Clinically significant interactions with other drugs and with food (section 7). */
  drugInteractions: Array<Scalars['String']['output']>;
  /** Tables of `drugInteractions`, as HTML. */
  drugInteractionsTable: Array<Scalars['String']['output']>;
  /** When this version of the label took effect. */
  effectiveTime?: Maybe<Scalars['Date']['output']>;
  /** Recalls of the labeled products. */
  enforcementReports?: Maybe<DrugEnforcementReportConnection>;
  /** Hazards to the environment and how to avoid them. */
  environmentalWarning: Array<Scalars['String']['output']>;
  /** Adverse event reports that name a drug of a labeled product's name, as suspect or not. Reports are matched to products by name, so labels of equally named products share them. */
  events?: Maybe<DrugEventConnection>;
  /** Warnings that keep an animal drug out of human food. */
  foodSafetyWarning: Array<Scalars['String']['output']>;
  /** Precautions that concern every patient; part of `precautions`. */
  generalPrecautions: Array<Scalars['String']['output']>;
  /** Tables of `generalPrecautions`, as HTML. */
  generalPrecautionsTable: Array<Scalars['String']['output']>;
  /** Safety and effectiveness in patients of 65 years and older (section 8.5). */
  geriatricUse: Array<Scalars['String']['output']>;
  /** Tables of `geriatricUse`, as HTML. */
  geriatricUseTable: Array<Scalars['String']['output']>;
  /** Guaranteed nutrient analysis of a medicated feed. */
  guaranteedAnalysisOfFeed: Array<Scalars['String']['output']>;
  /** A letter to health care providers about the product. */
  healthCareProviderLetter: Array<Scalars['String']['output']>;
  /** A claim that relates the product to a health condition. */
  healthClaim: Array<Scalars['String']['output']>;
  /** Packages, strengths and NDCs available, with storage (section 16). */
  howSupplied: Array<Scalars['String']['output']>;
  /** Tables of `howSupplied`, as HTML. */
  howSuppliedTable: Array<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Ingredients other than the active ones. */
  inactiveIngredient: Array<Scalars['String']['output']>;
  /** Tables of `inactiveIngredient`, as HTML. */
  inactiveIngredientTable: Array<Scalars['String']['output']>;
  /** What the product is approved or marketed for (section 1); of an over-the-counter drug, its uses. */
  indicationsAndUsage: Array<Scalars['String']['output']>;
  /** Tables of `indicationsAndUsage`, as HTML. */
  indicationsAndUsageTable: Array<Scalars['String']['output']>;
  /** What a veterinarian should tell owners, or a prescriber caregivers. */
  informationForOwnersOrCaregivers: Array<Scalars['String']['output']>;
  /** What prescribers should tell patients (section 17). */
  informationForPatients: Array<Scalars['String']['output']>;
  /** Tables of `informationForPatients`, as HTML. */
  informationForPatientsTable: Array<Scalars['String']['output']>;
  /** Step-by-step instructions for the patient. */
  instructionsForUse: Array<Scalars['String']['output']>;
  /** Tables of `instructionsForUse`, as HTML. */
  instructionsForUseTable: Array<Scalars['String']['output']>;
  /** What the device is intended for. */
  intendedUseOfTheDevice: Array<Scalars['String']['output']>;
  /** Drug Facts: the warning to keep the product from children, and what to do if it is swallowed. */
  keepOutOfReachOfChildren: Array<Scalars['String']['output']>;
  /** Tables of `keepOutOfReachOfChildren`, as HTML. */
  keepOutOfReachOfChildrenTable: Array<Scalars['String']['output']>;
  /** Effects during labor and delivery (formerly section 8.2). */
  laborAndDelivery: Array<Scalars['String']['output']>;
  /** Tables of `laborAndDelivery`, as HTML. */
  laborAndDeliveryTable: Array<Scalars['String']['output']>;
  /** Tests that help to follow the patient's response or to find adverse reactions. */
  laboratoryTests: Array<Scalars['String']['output']>;
  /** Tables of `laboratoryTests`, as HTML. */
  laboratoryTestsTable: Array<Scalars['String']['output']>;
  /** What is known of how the drug acts (section 12.1). */
  mechanismOfAction: Array<Scalars['String']['output']>;
  /** Tables of `mechanismOfAction`, as HTML. */
  mechanismOfActionTable: Array<Scalars['String']['output']>;
  /** Activity of an antimicrobial, and resistance to it (section 12.4). */
  microbiology: Array<Scalars['String']['output']>;
  /** Tables of `microbiology`, as HTML. */
  microbiologyTable: Array<Scalars['String']['output']>;
  /** Toxicology in animals and in vitro as a whole (section 13). */
  nonclinicalToxicology: Array<Scalars['String']['output']>;
  /** Tables of `nonclinicalToxicology`, as HTML. */
  nonclinicalToxicologyTable: Array<Scalars['String']['output']>;
  /** Effects on the fetus or newborn other than malformations, in the format before 2015. */
  nonteratogenicEffects: Array<Scalars['String']['output']>;
  /** Tables of `nonteratogenicEffects`, as HTML. */
  nonteratogenicEffectsTable: Array<Scalars['String']['output']>;
  /** Use while breast-feeding, in the format before 2015 (formerly section 8.3). */
  nursingMothers: Array<Scalars['String']['output']>;
  /** Tables of `nursingMothers`, as HTML. */
  nursingMothersTable: Array<Scalars['String']['output']>;
  /** Identifiers and names of the labeled products, gathered from the NDC directory, RxNorm and the UNII list; empty where none could be matched. */
  openfda?: Maybe<DrugLabelOpenFda>;
  /** Other safety information, as in the part *Other information* of Drug Facts. */
  otherSafetyInformation: Array<Scalars['String']['output']>;
  /** Tables of `otherSafetyInformation`, as HTML. */
  otherSafetyInformationTable: Array<Scalars['String']['output']>;
  /** Signs, and management, of an overdose (section 10). */
  overdosage: Array<Scalars['String']['output']>;
  /** Tables of `overdosage`, as HTML. */
  overdosageTable: Array<Scalars['String']['output']>;
  /** The text of the principal display panel of the package. */
  packageLabelPrincipalDisplayPanel: Array<Scalars['String']['output']>;
  /** Tables of `packageLabelPrincipalDisplayPanel`, as HTML. */
  packageLabelPrincipalDisplayPanelTable: Array<Scalars['String']['output']>;
  /** Information for patients in the single-page form. */
  patientMedicationInformation: Array<Scalars['String']['output']>;
  /** Safety and effectiveness in children (section 8.4). */
  pediatricUse: Array<Scalars['String']['output']>;
  /** Tables of `pediatricUse`, as HTML. */
  pediatricUseTable: Array<Scalars['String']['output']>;
  /** Effects of the drug in relation to its concentration (section 12.2). */
  pharmacodynamics: Array<Scalars['String']['output']>;
  /** Tables of `pharmacodynamics`, as HTML. */
  pharmacodynamicsTable: Array<Scalars['String']['output']>;
  /** Genetic variation that changes the response to the drug (section 12.5). */
  pharmacogenomics: Array<Scalars['String']['output']>;
  /** Tables of `pharmacogenomics`, as HTML. */
  pharmacogenomicsTable: Array<Scalars['String']['output']>;
  /** Absorption, distribution, metabolism and elimination (section 12.3). */
  pharmacokinetics: Array<Scalars['String']['output']>;
  /** Tables of `pharmacokinetics`, as HTML. */
  pharmacokineticsTable: Array<Scalars['String']['output']>;
  /** Precautions in the labeling format before 2006. */
  precautions: Array<Scalars['String']['output']>;
  /** Tables of `precautions`, as HTML. */
  precautionsTable: Array<Scalars['String']['output']>;
  /** Use in pregnancy (section 8.1). */
  pregnancy: Array<Scalars['String']['output']>;
  /** Drug Facts: the warning for pregnancy and breast-feeding. */
  pregnancyOrBreastFeeding: Array<Scalars['String']['output']>;
  /** Tables of `pregnancyOrBreastFeeding`, as HTML. */
  pregnancyOrBreastFeedingTable: Array<Scalars['String']['output']>;
  /** Tables of `pregnancy`, as HTML. */
  pregnancyTable: Array<Scalars['String']['output']>;
  /** Products in the NDC directory that are listed with this label. */
  products?: Maybe<DrugProductConnection>;
  /** Drug Facts: the pharmacological category or action of each active ingredient. */
  purpose: Array<Scalars['String']['output']>;
  /** Tables of `purpose`, as HTML. */
  purposeTable: Array<Scalars['String']['output']>;
  /** Drug Facts: whom to ask, with telephone numbers. */
  questions: Array<Scalars['String']['output']>;
  /** Tables of `questions`, as HTML. */
  questionsTable: Array<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Sections changed in substance within the last year, with the months of change. */
  recentMajorChanges: Array<Scalars['String']['output']>;
  /** Tables of `recentMajorChanges`, as HTML. */
  recentMajorChangesTable: Array<Scalars['String']['output']>;
  /** Literature the label refers to (section 15). */
  references: Array<Scalars['String']['output']>;
  /** Tables of `references`, as HTML. */
  referencesTable: Array<Scalars['String']['output']>;
  /** Withdrawal times that keep residues of an animal drug out of food. */
  residueWarning: Array<Scalars['String']['output']>;
  /** Risks, mostly of a device or a device part. */
  risks: Array<Scalars['String']['output']>;
  /** Route of administration, as a section of text. */
  route: Array<Scalars['String']['output']>;
  /** Warnings about handling the product safely. */
  safeHandlingWarning: Array<Scalars['String']['output']>;
  /** Identifier of the label document across all its versions. */
  setId: Scalars['String']['output'];
  /** Shortages of the labeled products. */
  shortages?: Maybe<DrugShortageConnection>;
  /** Identifier of this version of the label; it changes with every revision. */
  splId?: Maybe<Scalars['String']['output']>;
  /** Data for indexing that FDA added, such as the pharmacologic class. */
  splIndexingDataElements: Array<Scalars['String']['output']>;
  /** The Medication Guide that must be handed out with the drug. */
  splMedguide: Array<Scalars['String']['output']>;
  /** Tables of `splMedguide`, as HTML. */
  splMedguideTable: Array<Scalars['String']['output']>;
  /** Text for patients other than a Medication Guide. */
  splPatientPackageInsert: Array<Scalars['String']['output']>;
  /** Tables of `splPatientPackageInsert`, as HTML. */
  splPatientPackageInsertTable: Array<Scalars['String']['output']>;
  /** Product data of the label run together: names, ingredients, colors, shapes and imprints. */
  splProductDataElements: Array<Scalars['String']['output']>;
  /** Tables of `splProductDataElements`, as HTML. */
  splProductDataElementsTable: Array<Scalars['String']['output']>;
  /** Sections that fit no standard heading. */
  splUnclassifiedSection: Array<Scalars['String']['output']>;
  /** Tables of `splUnclassifiedSection`, as HTML. */
  splUnclassifiedSectionTable: Array<Scalars['String']['output']>;
  /** What the product is, in the words of its package. */
  statementOfIdentity: Array<Scalars['String']['output']>;
  /** Drug Facts: signs on which to stop and ask a doctor. */
  stopUse: Array<Scalars['String']['output']>;
  /** Tables of `stopUse`, as HTML. */
  stopUseTable: Array<Scalars['String']['output']>;
  /** How to store and handle the product. */
  storageAndHandling: Array<Scalars['String']['output']>;
  /** Tables of `storageAndHandling`, as HTML. */
  storageAndHandlingTable: Array<Scalars['String']['output']>;
  /** The active ingredients in the substance registry. */
  substances?: Maybe<SubstanceConnection>;
  /** A summary of the evidence for safety and effectiveness. */
  summaryOfSafetyAndEffectiveness: Array<Scalars['String']['output']>;
  /** Malformations: the pregnancy category and its grounds, in the format before 2015. */
  teratogenicEffects: Array<Scalars['String']['output']>;
  /** Tables of `teratogenicEffects`, as HTML. */
  teratogenicEffectsTable: Array<Scalars['String']['output']>;
  /** How to deal with faults of the device. */
  troubleshooting: Array<Scalars['String']['output']>;
  /** The active ingredients in the UNII list. */
  uniis?: Maybe<UniiConnection>;
  /** Use in pregnancy, lactation, children, the elderly and other groups (section 8). */
  useInSpecificPopulations: Array<Scalars['String']['output']>;
  /** Tables of `useInSpecificPopulations`, as HTML. */
  useInSpecificPopulationsTable: Array<Scalars['String']['output']>;
  /** Hazards to those who handle or apply the product. */
  userSafetyWarnings: Array<Scalars['String']['output']>;
  /** Number of this version, counted up by the labeler. */
  version?: Maybe<Scalars['String']['output']>;
  /** Uses in animals. */
  veterinaryIndications: Array<Scalars['String']['output']>;
  /** Warnings in the labeling format before 2006, or of an over-the-counter drug. */
  warnings: Array<Scalars['String']['output']>;
  /** Warnings and precautions in the labeling format of 2006 (section 5). */
  warningsAndCautions: Array<Scalars['String']['output']>;
  /** Tables of `warningsAndCautions`, as HTML. */
  warningsAndCautionsTable: Array<Scalars['String']['output']>;
  /** Tables of `warnings`, as HTML. */
  warningsTable: Array<Scalars['String']['output']>;
  /** Drug Facts: side effects, and what to avoid during use. */
  whenUsing: Array<Scalars['String']['output']>;
  /** Tables of `whenUsing`, as HTML. */
  whenUsingTable: Array<Scalars['String']['output']>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelEnforcementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEnforcementReportWhere>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEventWhere>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugShortageOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugShortageWhere>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelSubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


/** A drug label in structured product labeling (SPL): the current version of the text that a firm submitted for one or more products. */
export type DrugLabelUniisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UniiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<UniiWhere>;
};

/** Records of drug/label, and what can be told of all of them. */
export type DrugLabelConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DrugLabelEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DrugLabel>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/label, and what can be told of all of them. */
export type DrugLabelConnectionFacetArgs = {
  field: DrugLabelFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/label, and what can be told of all of them. */
export type DrugLabelConnectionHistogramArgs = {
  field: DrugLabelHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DrugLabelEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DrugLabel;
};

/** Fields whose values openFDA can count in drug/label. */
export type DrugLabelFacetField =
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'SET_ID'
  | 'SPL_ID';

/** Dates by which openFDA can count drug/label. */
export type DrugLabelHistogramField =
  | 'EFFECTIVE_TIME';

/** What openFDA knows of a label's products from the NDC directory, Drugs@FDA, RxNorm and the UNII list. */
export type DrugLabelOpenFda = {
  /** Drugs@FDA application numbers (`NDA`, `ANDA` or `BLA` and six digits) or, for products marketed without one, the OTC monograph cited. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Established (non-proprietary) names of the products. */
  genericName: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['Boolean']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Product NDCs of the original packager, where the product was repackaged or relabeled. */
  originalPackagerProductNdc: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** RxNorm names of the products, with strength and dose form. */
  rxstring?: Maybe<Scalars['String']['output']>;
  /** RxNorm term types of those names, such as `SCD` (clinical drug) or `SBD` (branded drug). */
  rxtty?: Maybe<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a DrugLabelOpenFda; all of them must hold. */
export type DrugLabelOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugLabelOpenFdaWhere>>;
  applicationNumber?: InputMaybe<StringFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<BooleanFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugLabelOpenFdaWhere>;
  nui?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugLabelOpenFdaWhere>>;
  packageNdc?: InputMaybe<StringFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<StringFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<StringFilter>;
  rxstring?: InputMaybe<StringFilter>;
  rxtty?: InputMaybe<StringFilter>;
  splId?: InputMaybe<StringFilter>;
  splSetId?: InputMaybe<StringFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
  upc?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DrugLabelOrderBy = {
  direction?: OrderDirection;
  field: DrugLabelOrderField;
};

/** Fields by which openFDA can order drug/label. */
export type DrugLabelOrderField =
  | 'EFFECTIVE_TIME'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'SET_ID'
  | 'SPL_ID';

/** Conditions on a DrugLabel; all of them must hold. */
export type DrugLabelWhere = {
  abuse?: InputMaybe<TextFilter>;
  accessories?: InputMaybe<TextFilter>;
  activeIngredient?: InputMaybe<TextFilter>;
  adverseReactions?: InputMaybe<TextFilter>;
  alarms?: InputMaybe<TextFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DrugLabelWhere>>;
  animalPharmacologyAndOrToxicology?: InputMaybe<TextFilter>;
  askDoctor?: InputMaybe<TextFilter>;
  askDoctorOrPharmacist?: InputMaybe<TextFilter>;
  assemblyOrInstallationInstructions?: InputMaybe<TextFilter>;
  boxedWarning?: InputMaybe<TextFilter>;
  calibrationInstructions?: InputMaybe<TextFilter>;
  carcinogenesisAndMutagenesisAndImpairmentOfFertility?: InputMaybe<TextFilter>;
  cleaning?: InputMaybe<TextFilter>;
  clinicalPharmacology?: InputMaybe<TextFilter>;
  clinicalStudies?: InputMaybe<TextFilter>;
  compatibleAccessories?: InputMaybe<TextFilter>;
  components?: InputMaybe<TextFilter>;
  contraindications?: InputMaybe<TextFilter>;
  controlledSubstance?: InputMaybe<TextFilter>;
  dependence?: InputMaybe<TextFilter>;
  description?: InputMaybe<TextFilter>;
  diagramOfDevice?: InputMaybe<TextFilter>;
  disposalAndWasteHandling?: InputMaybe<TextFilter>;
  doNotUse?: InputMaybe<TextFilter>;
  dosageAndAdministration?: InputMaybe<TextFilter>;
  dosageFormsAndStrengths?: InputMaybe<TextFilter>;
  drugAbuseAndDependence?: InputMaybe<TextFilter>;
  drugAndOrLaboratoryTestInteractions?: InputMaybe<TextFilter>;
  drugInteractions?: InputMaybe<TextFilter>;
  effectiveTime?: InputMaybe<DateFilter>;
  environmentalWarning?: InputMaybe<TextFilter>;
  foodSafetyWarning?: InputMaybe<TextFilter>;
  generalPrecautions?: InputMaybe<TextFilter>;
  geriatricUse?: InputMaybe<TextFilter>;
  guaranteedAnalysisOfFeed?: InputMaybe<TextFilter>;
  healthCareProviderLetter?: InputMaybe<TextFilter>;
  healthClaim?: InputMaybe<TextFilter>;
  howSupplied?: InputMaybe<TextFilter>;
  inactiveIngredient?: InputMaybe<TextFilter>;
  indicationsAndUsage?: InputMaybe<TextFilter>;
  informationForOwnersOrCaregivers?: InputMaybe<TextFilter>;
  informationForPatients?: InputMaybe<TextFilter>;
  instructionsForUse?: InputMaybe<TextFilter>;
  intendedUseOfTheDevice?: InputMaybe<TextFilter>;
  keepOutOfReachOfChildren?: InputMaybe<TextFilter>;
  laborAndDelivery?: InputMaybe<TextFilter>;
  laboratoryTests?: InputMaybe<TextFilter>;
  mechanismOfAction?: InputMaybe<TextFilter>;
  microbiology?: InputMaybe<TextFilter>;
  nonclinicalToxicology?: InputMaybe<TextFilter>;
  nonteratogenicEffects?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<DrugLabelWhere>;
  nursingMothers?: InputMaybe<TextFilter>;
  openfda?: InputMaybe<DrugLabelOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugLabelWhere>>;
  otherSafetyInformation?: InputMaybe<TextFilter>;
  overdosage?: InputMaybe<TextFilter>;
  packageLabelPrincipalDisplayPanel?: InputMaybe<TextFilter>;
  patientMedicationInformation?: InputMaybe<TextFilter>;
  pediatricUse?: InputMaybe<TextFilter>;
  pharmacodynamics?: InputMaybe<TextFilter>;
  pharmacogenomics?: InputMaybe<TextFilter>;
  pharmacokinetics?: InputMaybe<TextFilter>;
  precautions?: InputMaybe<TextFilter>;
  pregnancy?: InputMaybe<TextFilter>;
  pregnancyOrBreastFeeding?: InputMaybe<TextFilter>;
  purpose?: InputMaybe<TextFilter>;
  questions?: InputMaybe<TextFilter>;
  recentMajorChanges?: InputMaybe<TextFilter>;
  references?: InputMaybe<TextFilter>;
  residueWarning?: InputMaybe<TextFilter>;
  risks?: InputMaybe<TextFilter>;
  route?: InputMaybe<TextFilter>;
  safeHandlingWarning?: InputMaybe<TextFilter>;
  setId?: InputMaybe<KeywordFilter>;
  splId?: InputMaybe<KeywordFilter>;
  splIndexingDataElements?: InputMaybe<TextFilter>;
  splMedguide?: InputMaybe<TextFilter>;
  splPatientPackageInsert?: InputMaybe<TextFilter>;
  splProductDataElements?: InputMaybe<TextFilter>;
  splUnclassifiedSection?: InputMaybe<TextFilter>;
  statementOfIdentity?: InputMaybe<TextFilter>;
  stopUse?: InputMaybe<TextFilter>;
  storageAndHandling?: InputMaybe<TextFilter>;
  summaryOfSafetyAndEffectiveness?: InputMaybe<TextFilter>;
  teratogenicEffects?: InputMaybe<TextFilter>;
  troubleshooting?: InputMaybe<TextFilter>;
  useInSpecificPopulations?: InputMaybe<TextFilter>;
  userSafetyWarnings?: InputMaybe<TextFilter>;
  version?: InputMaybe<TextFilter>;
  veterinaryIndications?: InputMaybe<TextFilter>;
  warnings?: InputMaybe<TextFilter>;
  warningsAndCautions?: InputMaybe<TextFilter>;
  whenUsing?: InputMaybe<TextFilter>;
};

/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProduct = Node & {
  /** Active ingredients with their strengths. */
  activeIngredients: Array<DrugProductActiveIngredients>;
  /** The application under which the product was approved; absent for monograph and unapproved drugs. */
  application?: Maybe<DrugApplication>;
  /** Number of the application (`NDA`, `ANDA` or `BLA` and six digits), or the monograph cited (`part333A`, `M012`). */
  applicationNumber?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Brand (proprietary) name with its suffix. */
  brandName?: Maybe<Scalars['String']['output']>;
  /** Brand name without its suffix. */
  brandNameBase?: Maybe<Scalars['String']['output']>;
  /** Suffix of the brand name, such as `XR` or `DM`. */
  brandNameSuffix?: Maybe<Scalars['String']['output']>;
  /** Letters in which FDA declined to approve the product's application as it stood. */
  completeResponseLetters?: Maybe<CompleteResponseLetterConnection>;
  /** Schedule under the Controlled Substances Act; absent where the drug is not controlled. */
  deaSchedule?: Maybe<DrugProductDeaSchedule>;
  /** Dosage form in the terms of structured product labeling, such as `TABLET, FILM COATED`. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Recalls that cover the product. */
  enforcementReports?: Maybe<DrugEnforcementReportConnection>;
  /** Adverse event reports that name a drug of this name, as suspect or not. Reports are matched to products by name, so products of equal name share them. */
  events?: Maybe<DrugEventConnection>;
  /** Whether it is a finished product rather than one for further processing. */
  finished?: Maybe<Scalars['Boolean']['output']>;
  /** Established name of the drug, as the labeler lists it. */
  genericName?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** The product's label, in its current version. */
  label?: Maybe<DrugLabel>;
  /** The product's label where the version listed is still the current one. */
  labelVersion?: Maybe<DrugLabel>;
  /** The firm whose labeler code the NDC carries: manufacturer, repacker or distributor. */
  labelerName?: Maybe<Scalars['String']['output']>;
  /** Until when the listing holds unless the labeler certifies it again. */
  listingExpirationDate?: Maybe<Scalars['Date']['output']>;
  /** Authority under which it is marketed, such as `NDA`, `ANDA`, `BLA`, `NDA AUTHORIZED GENERIC`, `OTC MONOGRAPH DRUG` or `UNAPPROVED DRUG OTHER`. */
  marketingCategory?: Maybe<Scalars['String']['output']>;
  /** When the product leaves, or left, the market: the expiry of the last lot. */
  marketingEndDate?: Maybe<Scalars['Date']['output']>;
  /** When the labeler says that marketing began. */
  marketingStartDate?: Maybe<Scalars['Date']['output']>;
  /** The product's packages in the listing for billing. */
  nsdeProducts?: Maybe<NsdeProductConnection>;
  /** Identifiers gathered from the label, RxNorm and the UNII list; absent from about a fifth of the products. */
  openfda?: Maybe<DrugProductOpenFda>;
  /** Packages in which the product is sold. */
  packaging: Array<DrugProductPackaging>;
  /** Pharmacologic classes of the active ingredients, each with its kind: `[EPC]`, `[MoA]`, `[PE]` or `[CS]`. */
  pharmClass: Array<Scalars['String']['output']>;
  /** `product_ndc` and `spl_id` joined by `_`; tells apart entries that share a product NDC. */
  productId?: Maybe<Scalars['String']['output']>;
  /** National drug code without the package segment: labeler and product segments, joined by a hyphen. */
  productNdc: Scalars['String']['output'];
  /** Kind of product: `HUMAN PRESCRIPTION DRUG`, `HUMAN OTC DRUG`, `VACCINE`, `PLASMA DERIVATIVE`, `CELLULAR THERAPY`, `STANDARDIZED ALLERGENIC` and others. */
  productType?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** Shortages of the product. */
  shortages?: Maybe<DrugShortageConnection>;
  /** Identifier of the version of the label under which the product is listed. */
  splId?: Maybe<Scalars['String']['output']>;
  /** The active ingredients in the substance registry. */
  substances?: Maybe<SubstanceConnection>;
  /** The active ingredients in the UNII list. */
  uniis?: Maybe<UniiConnection>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductCompleteResponseLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompleteResponseLetterOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CompleteResponseLetterWhere>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductEnforcementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEnforcementReportWhere>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEventWhere>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductNsdeProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NsdeProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NsdeProductWhere>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugShortageOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugShortageWhere>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductSubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


/** A drug product in the NDC directory: one drug, dosage form and strength of one labeler, with its packages. Listing is the labeler's own statement, not an approval. */
export type DrugProductUniisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UniiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<UniiWhere>;
};

/** An active ingredient of a listed product. */
export type DrugProductActiveIngredients = {
  /** Name of the ingredient in the substance registry. */
  name?: Maybe<Scalars['String']['output']>;
  /** Amount per unit, such as `40 mg/1` (in one dosage unit) or `1.3 mg/mL`. */
  strength?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a DrugProductActiveIngredients; all of them must hold. */
export type DrugProductActiveIngredientsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugProductActiveIngredientsWhere>>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugProductActiveIngredientsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugProductActiveIngredientsWhere>>;
  strength?: InputMaybe<KeywordFilter>;
};

/** Records of drug/ndc, and what can be told of all of them. */
export type DrugProductConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DrugProductEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DrugProduct>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/ndc, and what can be told of all of them. */
export type DrugProductConnectionFacetArgs = {
  field: DrugProductFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/ndc, and what can be told of all of them. */
export type DrugProductConnectionHistogramArgs = {
  field: DrugProductHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** Schedule of a controlled substance, by its potential for abuse and its accepted medical use. */
export type DrugProductDeaSchedule =
  /** Schedule I: high potential for abuse, no accepted medical use. */
  | 'CI'
  /** Schedule II: high potential for abuse, severe dependence. */
  | 'CII'
  /** Schedule III: moderate to low potential for dependence. */
  | 'CIII'
  /** Schedule IV: low potential for abuse. */
  | 'CIV'
  /** Schedule V: lowest potential for abuse. */
  | 'CV';

/** On a DrugProductDeaSchedule. */
export type DrugProductDeaScheduleFilter = {
  eq?: InputMaybe<DrugProductDeaSchedule>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<DrugProductDeaSchedule>>;
  ne?: InputMaybe<DrugProductDeaSchedule>;
};

/** A record and its place in a list. */
export type DrugProductEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DrugProduct;
};

/** Fields whose values openFDA can count in drug/ndc. */
export type DrugProductFacetField =
  | 'ACTIVE_INGREDIENTS_NAME'
  | 'ACTIVE_INGREDIENTS_STRENGTH'
  | 'APPLICATION_NUMBER'
  | 'BRAND_NAME'
  | 'BRAND_NAME_BASE'
  | 'BRAND_NAME_SUFFIX'
  | 'DEA_SCHEDULE'
  | 'DOSAGE_FORM'
  | 'FINISHED'
  | 'GENERIC_NAME'
  | 'LABELER_NAME'
  | 'MARKETING_CATEGORY'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PACKAGING_DESCRIPTION'
  | 'PACKAGING_PACKAGE_NDC'
  | 'PACKAGING_SAMPLE'
  | 'PHARM_CLASS'
  | 'PRODUCT_ID'
  | 'PRODUCT_NDC'
  | 'PRODUCT_TYPE'
  | 'ROUTE'
  | 'SPL_ID';

/** Dates by which openFDA can count drug/ndc. */
export type DrugProductHistogramField =
  | 'LISTING_EXPIRATION_DATE'
  | 'MARKETING_END_DATE'
  | 'MARKETING_START_DATE'
  | 'PACKAGING_MARKETING_END_DATE'
  | 'PACKAGING_MARKETING_START_DATE';

/** What openFDA knows of a listed product from its label, RxNorm and the UNII list. */
export type DrugProductOpenFda = {
  /** Drugs@FDA application numbers (`NDA`, `ANDA` or `BLA` and six digits) or, for products marketed without one, the OTC monograph cited. */
  applicationNumber: Array<Scalars['String']['output']>;
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm: Array<Scalars['String']['output']>;
  /** Established (non-proprietary) names of the products. */
  genericName: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['Boolean']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** RxNorm names of the products, with strength and dose form. */
  rxstring: Array<Scalars['String']['output']>;
  /** RxNorm term types of those names, such as `SCD` (clinical drug) or `SBD` (branded drug). */
  rxtty: Array<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a DrugProductOpenFda; all of them must hold. */
export type DrugProductOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugProductOpenFdaWhere>>;
  applicationNumber?: InputMaybe<StringFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<BooleanFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugProductOpenFdaWhere>;
  nui?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugProductOpenFdaWhere>>;
  packageNdc?: InputMaybe<StringFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<StringFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<StringFilter>;
  rxstring?: InputMaybe<StringFilter>;
  rxtty?: InputMaybe<StringFilter>;
  splId?: InputMaybe<StringFilter>;
  splSetId?: InputMaybe<StringFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
  upc?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DrugProductOrderBy = {
  direction?: OrderDirection;
  field: DrugProductOrderField;
};

/** Fields by which openFDA can order drug/ndc. */
export type DrugProductOrderField =
  | 'ACTIVE_INGREDIENTS_NAME'
  | 'ACTIVE_INGREDIENTS_STRENGTH'
  | 'APPLICATION_NUMBER'
  | 'BRAND_NAME'
  | 'BRAND_NAME_BASE'
  | 'BRAND_NAME_SUFFIX'
  | 'DEA_SCHEDULE'
  | 'DOSAGE_FORM'
  | 'GENERIC_NAME'
  | 'LABELER_NAME'
  | 'LISTING_EXPIRATION_DATE'
  | 'MARKETING_CATEGORY'
  | 'MARKETING_END_DATE'
  | 'MARKETING_START_DATE'
  | 'OPENFDA_APPLICATION_NUMBER'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_GENERIC_NAME'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_RXSTRING'
  | 'OPENFDA_RXTTY'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PACKAGING_DESCRIPTION'
  | 'PACKAGING_MARKETING_END_DATE'
  | 'PACKAGING_MARKETING_START_DATE'
  | 'PACKAGING_PACKAGE_NDC'
  | 'PHARM_CLASS'
  | 'PRODUCT_ID'
  | 'PRODUCT_NDC'
  | 'PRODUCT_TYPE'
  | 'ROUTE'
  | 'SPL_ID';

/** A package of a listed product. */
export type DrugProductPackaging = {
  /** Nesting of the package, outermost first, with quantities and codes. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the package leaves, or left, the market. */
  marketingEndDate?: Maybe<Scalars['Date']['output']>;
  /** When marketing of the package began. */
  marketingStartDate?: Maybe<Scalars['Date']['output']>;
  /** The full code of the package: labeler, product and package segments. */
  packageNdc?: Maybe<Scalars['String']['output']>;
  /** Whether the package is a sample, not for sale. */
  sample?: Maybe<Scalars['Boolean']['output']>;
};

/** Conditions on a DrugProductPackaging; all of them must hold. */
export type DrugProductPackagingWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugProductPackagingWhere>>;
  description?: InputMaybe<StringFilter>;
  marketingEndDate?: InputMaybe<DateFilter>;
  marketingStartDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<DrugProductPackagingWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugProductPackagingWhere>>;
  packageNdc?: InputMaybe<KeywordFilter>;
  sample?: InputMaybe<BooleanFilter>;
};

/** Conditions on a DrugProduct; all of them must hold. */
export type DrugProductWhere = {
  /** Of all activeIngredients of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  activeIngredients?: InputMaybe<DrugProductActiveIngredientsWhere>;
  /** All of these. */
  and?: InputMaybe<Array<DrugProductWhere>>;
  applicationNumber?: InputMaybe<KeywordFilter>;
  brandName?: InputMaybe<StringFilter>;
  brandNameBase?: InputMaybe<StringFilter>;
  brandNameSuffix?: InputMaybe<StringFilter>;
  deaSchedule?: InputMaybe<DrugProductDeaScheduleFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  finished?: InputMaybe<BooleanFilter>;
  genericName?: InputMaybe<StringFilter>;
  labelerName?: InputMaybe<StringFilter>;
  listingExpirationDate?: InputMaybe<DateFilter>;
  marketingCategory?: InputMaybe<KeywordFilter>;
  marketingEndDate?: InputMaybe<DateFilter>;
  marketingStartDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<DrugProductWhere>;
  openfda?: InputMaybe<DrugProductOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugProductWhere>>;
  /** Of all packaging of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  packaging?: InputMaybe<DrugProductPackagingWhere>;
  pharmClass?: InputMaybe<StringFilter>;
  productId?: InputMaybe<KeywordFilter>;
  productNdc?: InputMaybe<KeywordFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  splId?: InputMaybe<KeywordFilter>;
};

/** A presentation of a drug that is, or was, in shortage or is to be discontinued, as FDA's drug shortages list carries it. */
export type DrugShortage = {
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** What the firm says of the supply, such as `Available`, `Limited Availability` or `Unavailable`, at times misspelled. */
  availability?: Maybe<Scalars['String']['output']>;
  /** When the entry last changed. */
  changeDate?: Maybe<Scalars['Date']['output']>;
  /** The firm that makes or sells the presentation. */
  companyName?: Maybe<Scalars['String']['output']>;
  /** Where the firm can be reached, mostly a telephone number. */
  contactInfo?: Maybe<Scalars['String']['output']>;
  /** When the firm discontinued the presentation, or will. */
  discontinuedDate?: Maybe<Scalars['Date']['output']>;
  /** Dosage form. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Established name of the drug with its dosage form. */
  genericName?: Maybe<Scalars['String']['output']>;
  /** When FDA first listed the shortage. */
  initialPostingDate?: Maybe<Scalars['Date']['output']>;
  /** Labels of the product. */
  labels?: Maybe<DrugLabelConnection>;
  /** The package in short supply, as listed for billing. */
  nsdeProducts?: Maybe<NsdeProductConnection>;
  /** Identifiers of the presentation's product; absent where its NDC is in no directory. */
  openfda?: Maybe<DrugShortageOpenFda>;
  /** National drug code of the package. */
  packageNdc?: Maybe<Scalars['String']['output']>;
  /** The presentation: name, form, strength, package and NDC. */
  presentation?: Maybe<Scalars['String']['output']>;
  /** The product in short supply, as the NDC directory lists it. */
  products?: Maybe<DrugProductConnection>;
  /** Brand name of the presentation. */
  proprietaryName?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Further information, such as when supply is expected to recover. */
  relatedInfo?: Maybe<Scalars['String']['output']>;
  /** Where further information stands, such as a letter to health care providers. */
  relatedInfoLink?: Maybe<Scalars['URL']['output']>;
  /** Remark on the end of the shortage. */
  resolvedNote?: Maybe<Scalars['String']['output']>;
  /** Reason for the shortage, in the terms of section 506C of the law, such as `Demand increase for the drug`. */
  shortageReason?: Maybe<Scalars['String']['output']>;
  /** Where the shortage stands: `Current`, `To Be Discontinued` or `Resolved`. */
  status?: Maybe<Scalars['String']['output']>;
  /** Strengths of the presentation. */
  strength: Array<Scalars['String']['output']>;
  /** The active ingredients in the substance registry. */
  substances?: Maybe<SubstanceConnection>;
  /** Therapeutic areas in which the drug is used. */
  therapeuticCategory: Array<Scalars['String']['output']>;
  /** The active ingredients in the UNII list. */
  uniis?: Maybe<UniiConnection>;
  /** When the firm or FDA last updated the entry. */
  updateDate?: Maybe<Scalars['Date']['output']>;
  /** What the last change was: `New`, `Revised` or `Reverified`. */
  updateType?: Maybe<Scalars['String']['output']>;
};


/** A presentation of a drug that is, or was, in shortage or is to be discontinued, as FDA's drug shortages list carries it. */
export type DrugShortageLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


/** A presentation of a drug that is, or was, in shortage or is to be discontinued, as FDA's drug shortages list carries it. */
export type DrugShortageNsdeProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NsdeProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NsdeProductWhere>;
};


/** A presentation of a drug that is, or was, in shortage or is to be discontinued, as FDA's drug shortages list carries it. */
export type DrugShortageProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** A presentation of a drug that is, or was, in shortage or is to be discontinued, as FDA's drug shortages list carries it. */
export type DrugShortageSubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


/** A presentation of a drug that is, or was, in shortage or is to be discontinued, as FDA's drug shortages list carries it. */
export type DrugShortageUniisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UniiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<UniiWhere>;
};

/** Records of drug/shortages, and what can be told of all of them. */
export type DrugShortageConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<DrugShortageEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<DrugShortage>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/shortages, and what can be told of all of them. */
export type DrugShortageConnectionFacetArgs = {
  field: DrugShortageFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/shortages, and what can be told of all of them. */
export type DrugShortageConnectionHistogramArgs = {
  field: DrugShortageHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type DrugShortageEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DrugShortage;
};

/** Fields whose values openFDA can count in drug/shortages. */
export type DrugShortageFacetField =
  | 'AVAILABILITY'
  | 'COMPANY_NAME'
  | 'CONTACT_INFO'
  | 'DOSAGE_FORM'
  | 'GENERIC_NAME'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_ORIGINAL_PACKAGER_PRODUCT_NDC'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PACKAGE_NDC'
  | 'PRESENTATION'
  | 'PROPRIETARY_NAME'
  | 'RELATED_INFO'
  | 'RELATED_INFO_LINK'
  | 'SHORTAGE_REASON'
  | 'STATUS'
  | 'STRENGTH'
  | 'THERAPEUTIC_CATEGORY'
  | 'UPDATE_TYPE';

/** Dates by which openFDA can count drug/shortages. */
export type DrugShortageHistogramField =
  | 'CHANGE_DATE'
  | 'DISCONTINUED_DATE'
  | 'INITIAL_POSTING_DATE'
  | 'UPDATE_DATE';

/** What openFDA knows of a presentation's product from the NDC directory, its label, RxNorm and the UNII list. */
export type DrugShortageOpenFda = {
  /** Brand (trade) names of the products, as listed. */
  brandName: Array<Scalars['String']['output']>;
  /** Dosage forms in the terms of structured product labeling. */
  dosageForm: Array<Scalars['String']['output']>;
  /** Whether the labeler is also the original packager of the product. */
  isOriginalPackager: Array<Scalars['String']['output']>;
  /** Labelers: the firms that make, repack or distribute the products. */
  manufacturerName: Array<Scalars['String']['output']>;
  /** NDF-RT concept identifiers of the pharmacologic classes. */
  nui: Array<Scalars['String']['output']>;
  /** Product NDCs of the original packager, where the product was repackaged or relabeled. */
  originalPackagerProductNdc: Array<Scalars['String']['output']>;
  /** Package NDCs: labeler, product and package segments. */
  packageNdc: Array<Scalars['String']['output']>;
  /** Chemical structure classes, marked `[CS]` or `[Chemical/Ingredient]`. */
  pharmClassCs: Array<Scalars['String']['output']>;
  /** Established pharmacologic classes, marked `[EPC]`. */
  pharmClassEpc: Array<Scalars['String']['output']>;
  /** Mechanisms of action, marked `[MoA]`. */
  pharmClassMoa: Array<Scalars['String']['output']>;
  /** Physiologic effects, marked `[PE]`. */
  pharmClassPe: Array<Scalars['String']['output']>;
  /** Product NDCs: labeler and product segments, without the package segment. */
  productNdc: Array<Scalars['String']['output']>;
  /** Kinds of product as listed, such as `HUMAN PRESCRIPTION DRUG` or `HUMAN OTC DRUG`. */
  productType: Array<Scalars['String']['output']>;
  /** Routes of administration in the terms of structured product labeling. */
  route: Array<Scalars['String']['output']>;
  /** RxNorm concept identifiers of the products. */
  rxcui: Array<Scalars['String']['output']>;
  /** Identifiers of single versions of the structured product labels. */
  splId: Array<Scalars['String']['output']>;
  /** Identifiers of the structured product labels across all their versions. */
  splSetId: Array<Scalars['String']['output']>;
  /** Active ingredients by the preferred name of the substance registry. */
  substanceName: Array<Scalars['String']['output']>;
  /** Unique ingredient identifiers (UNII, ten characters) of the active ingredients. */
  unii: Array<Scalars['String']['output']>;
  /** Universal product codes of the packages. */
  upc: Array<Scalars['String']['output']>;
};

/** Conditions on a DrugShortageOpenFda; all of them must hold. */
export type DrugShortageOpenFdaWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugShortageOpenFdaWhere>>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  isOriginalPackager?: InputMaybe<StringFilter>;
  manufacturerName?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<DrugShortageOpenFdaWhere>;
  nui?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugShortageOpenFdaWhere>>;
  originalPackagerProductNdc?: InputMaybe<StringFilter>;
  packageNdc?: InputMaybe<StringFilter>;
  pharmClassCs?: InputMaybe<StringFilter>;
  pharmClassEpc?: InputMaybe<StringFilter>;
  pharmClassMoa?: InputMaybe<StringFilter>;
  pharmClassPe?: InputMaybe<StringFilter>;
  productNdc?: InputMaybe<StringFilter>;
  productType?: InputMaybe<StringFilter>;
  route?: InputMaybe<StringFilter>;
  rxcui?: InputMaybe<StringFilter>;
  splId?: InputMaybe<StringFilter>;
  splSetId?: InputMaybe<StringFilter>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
  upc?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type DrugShortageOrderBy = {
  direction?: OrderDirection;
  field: DrugShortageOrderField;
};

/** Fields by which openFDA can order drug/shortages. */
export type DrugShortageOrderField =
  | 'AVAILABILITY'
  | 'CHANGE_DATE'
  | 'COMPANY_NAME'
  | 'CONTACT_INFO'
  | 'DISCONTINUED_DATE'
  | 'DOSAGE_FORM'
  | 'GENERIC_NAME'
  | 'INITIAL_POSTING_DATE'
  | 'OPENFDA_BRAND_NAME'
  | 'OPENFDA_DOSAGE_FORM'
  | 'OPENFDA_IS_ORIGINAL_PACKAGER'
  | 'OPENFDA_MANUFACTURER_NAME'
  | 'OPENFDA_NUI'
  | 'OPENFDA_ORIGINAL_PACKAGER_PRODUCT_NDC'
  | 'OPENFDA_PACKAGE_NDC'
  | 'OPENFDA_PHARM_CLASS_CS'
  | 'OPENFDA_PHARM_CLASS_EPC'
  | 'OPENFDA_PHARM_CLASS_MOA'
  | 'OPENFDA_PHARM_CLASS_PE'
  | 'OPENFDA_PRODUCT_NDC'
  | 'OPENFDA_PRODUCT_TYPE'
  | 'OPENFDA_ROUTE'
  | 'OPENFDA_RXCUI'
  | 'OPENFDA_SPL_ID'
  | 'OPENFDA_SPL_SET_ID'
  | 'OPENFDA_SUBSTANCE_NAME'
  | 'OPENFDA_UNII'
  | 'OPENFDA_UPC'
  | 'PACKAGE_NDC'
  | 'PRESENTATION'
  | 'PROPRIETARY_NAME'
  | 'RELATED_INFO'
  | 'RELATED_INFO_LINK'
  | 'SHORTAGE_REASON'
  | 'STATUS'
  | 'STRENGTH'
  | 'THERAPEUTIC_CATEGORY'
  | 'UPDATE_DATE'
  | 'UPDATE_TYPE';

/** Conditions on a DrugShortage; all of them must hold. */
export type DrugShortageWhere = {
  /** All of these. */
  and?: InputMaybe<Array<DrugShortageWhere>>;
  availability?: InputMaybe<KeywordFilter>;
  changeDate?: InputMaybe<DateFilter>;
  companyName?: InputMaybe<StringFilter>;
  contactInfo?: InputMaybe<StringFilter>;
  discontinuedDate?: InputMaybe<DateFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  genericName?: InputMaybe<StringFilter>;
  initialPostingDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<DrugShortageWhere>;
  openfda?: InputMaybe<DrugShortageOpenFdaWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<DrugShortageWhere>>;
  packageNdc?: InputMaybe<KeywordFilter>;
  presentation?: InputMaybe<StringFilter>;
  proprietaryName?: InputMaybe<StringFilter>;
  relatedInfo?: InputMaybe<StringFilter>;
  relatedInfoLink?: InputMaybe<KeywordFilter>;
  resolvedNote?: InputMaybe<TextFilter>;
  shortageReason?: InputMaybe<StringFilter>;
  status?: InputMaybe<KeywordFilter>;
  strength?: InputMaybe<StringFilter>;
  therapeuticCategory?: InputMaybe<KeywordFilter>;
  updateDate?: InputMaybe<DateFilter>;
  updateType?: InputMaybe<KeywordFilter>;
};

/** On whether there is a value. */
export type ExistsFilter = {
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A value and the number of records that hold it. */
export type FacetTerm = {
  /** Records that hold it. */
  count: Scalars['NonNegativeInt']['output'];
  /** The value as openFDA writes it; `""` for records that have it blank. */
  term: Scalars['String']['output'];
};

/** A part of the gateway that can be switched off. */
export type FeatureSwitch = {
  /** What it does. */
  description: Scalars['String']['output'];
  /** What DISABLE calls it, and ENABLE where it is off by default. */
  name: Scalars['String']['output'];
  /** Whether it is on. */
  on: Scalars['Boolean']['output'];
};

export type FieldIndex =
  /** True or false. The default for Boolean. */
  | 'BOOLEAN'
  /** A calendar date. The default for Date. */
  | 'DATE'
  /** The whole value, case-sensitive. */
  | 'KEYWORD'
  /** A whole number held in 64 bits: openFDA finds and counts it, but refuses to order by it. */
  | 'LONG'
  /** Not searchable, sortable or countable. */
  | 'NONE'
  /** A number. The default for Int and Float. */
  | 'NUMBER'
  /** Analysed text alone: lower-cased words, found by word or phrase. Cannot be sorted or counted. */
  | 'TEXT'
  /** Analysed text with an `.exact` sub-field. The default for strings and enums. */
  | 'TEXT_EXACT'
  /** Analysed text that always holds a single code of capital letters and digits, so that a word match is a match of the whole. */
  | 'TOKEN';

/** On a number. */
export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
};

/** A recall of a food, dietary supplement or other product regulated as food as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type FoodEnforcementReport = Node & {
  /** First line of the recalling firm's street address. */
  address1?: Maybe<Scalars['String']['output']>;
  /** Second line of the recalling firm's street address, often `N/A`. */
  address2?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** When FDA's center classified the recall. */
  centerClassificationDate?: Maybe<Scalars['Date']['output']>;
  /** City of the recalling firm. */
  city?: Maybe<Scalars['String']['output']>;
  /** FDA's estimate of the hazard to health. */
  classification?: Maybe<FoodEnforcementReportClassification>;
  /** Lots, codes and dates that tell the affected units. */
  codeInfo?: Maybe<Scalars['String']['output']>;
  /** Country of the recalling firm, by name in recent records. */
  country?: Maybe<Scalars['String']['output']>;
  /** Where the product went: states and countries, in the firm's words. */
  distributionPattern?: Maybe<Scalars['String']['output']>;
  /** The states named in `distributionPattern`, by two-letter code; only on records of an early load. */
  distributionStates: Array<Scalars['String']['output']>;
  /** Number of the recall event, which groups the products that one firm recalls for one reason. */
  eventId?: Maybe<Scalars['Int']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** How the firm first told its consignees or the public: letter, e-mail, telephone, press release, visit or a combination. */
  initialFirmNotification?: Maybe<Scalars['String']['output']>;
  /** What did not fit into `codeInfo`. */
  moreCodeInfo?: Maybe<Scalars['String']['output']>;
  /** ZIP or postal code of the recalling firm. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** What is recalled: name, package and codes, as on the label. */
  productDescription?: Maybe<Scalars['String']['output']>;
  /** How much of the product was affected, in the firm's own units. */
  productQuantity?: Maybe<Scalars['String']['output']>;
  /** Kind of product: `Food` in this dataset. */
  productType?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** What is wrong with the product. */
  reasonForRecall?: Maybe<Scalars['String']['output']>;
  /** When the firm began to notify its consignees or the public. */
  recallInitiationDate?: Maybe<Scalars['Date']['output']>;
  /** FDA's number of the recalled product, such as `F-0283-2013`; missing or held by several records before mid-2012. */
  recallNumber?: Maybe<Scalars['String']['output']>;
  /** The firm that recalls the product. */
  recallingFirm?: Maybe<Scalars['String']['output']>;
  /** Date of the weekly enforcement report that published the recall. */
  reportDate?: Maybe<Scalars['Date']['output']>;
  /** Enforcement reports on all products of the same recall event, this one included. */
  sameEventReports?: Maybe<FoodEnforcementReportConnection>;
  /** U.S. state or territory of the recalling firm as a two-letter code. */
  state?: Maybe<Scalars['String']['output']>;
  /** Where the recall stands: ongoing, completed by the firm, terminated by FDA, or pending. */
  status?: Maybe<Scalars['String']['output']>;
  /** When FDA concluded that all reasonable efforts to correct or remove the product had been made. */
  terminationDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the firm recalled of its own accord or on FDA's order or request. */
  voluntaryMandated?: Maybe<Scalars['String']['output']>;
};


/** A recall of a food, dietary supplement or other product regulated as food as FDA's weekly Enforcement Report publishes it from the Recall Enterprise System, with the class FDA gave it. */
export type FoodEnforcementReportSameEventReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FoodEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FoodEnforcementReportWhere>;
};

/** The class FDA gives a recall by the hazard to health that the product presents (21 CFR 7.41). */
export type FoodEnforcementReportClassification =
  /** Use of the product, or exposure to it, can reasonably be expected to cause serious harm to health or death. */
  | 'CLASS_I'
  /** The product may cause temporary or reversible harm, or the chance of serious harm is remote. */
  | 'CLASS_II'
  /** The product is not likely to cause harm to health. */
  | 'CLASS_III'
  /** FDA has published the recall but not classified it. */
  | 'NOT_YET_CLASSIFIED';

/** On a FoodEnforcementReportClassification. */
export type FoodEnforcementReportClassificationFilter = {
  eq?: InputMaybe<FoodEnforcementReportClassification>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<FoodEnforcementReportClassification>>;
  ne?: InputMaybe<FoodEnforcementReportClassification>;
};

/** Records of food/enforcement, and what can be told of all of them. */
export type FoodEnforcementReportConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<FoodEnforcementReportEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<FoodEnforcementReport>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of food/enforcement, and what can be told of all of them. */
export type FoodEnforcementReportConnectionFacetArgs = {
  field: FoodEnforcementReportFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of food/enforcement, and what can be told of all of them. */
export type FoodEnforcementReportConnectionHistogramArgs = {
  field: FoodEnforcementReportHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type FoodEnforcementReportEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FoodEnforcementReport;
};

/** Fields whose values openFDA can count in food/enforcement. */
export type FoodEnforcementReportFacetField =
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CITY'
  | 'CLASSIFICATION'
  | 'COUNTRY'
  | 'EVENT_ID'
  | 'INITIAL_FIRM_NOTIFICATION'
  | 'PRODUCT_TYPE'
  | 'RECALLING_FIRM'
  | 'RECALL_NUMBER'
  | 'STATE'
  | 'STATUS'
  | 'VOLUNTARY_MANDATED';

/** Dates by which openFDA can count food/enforcement. */
export type FoodEnforcementReportHistogramField =
  | 'CENTER_CLASSIFICATION_DATE'
  | 'RECALL_INITIATION_DATE'
  | 'REPORT_DATE'
  | 'TERMINATION_DATE';

/** One criterion of an order. */
export type FoodEnforcementReportOrderBy = {
  direction?: OrderDirection;
  field: FoodEnforcementReportOrderField;
};

/** Fields by which openFDA can order food/enforcement. */
export type FoodEnforcementReportOrderField =
  | 'ADDRESS1'
  | 'ADDRESS2'
  | 'CENTER_CLASSIFICATION_DATE'
  | 'CITY'
  | 'CLASSIFICATION'
  | 'COUNTRY'
  | 'INITIAL_FIRM_NOTIFICATION'
  | 'PRODUCT_TYPE'
  | 'RECALLING_FIRM'
  | 'RECALL_INITIATION_DATE'
  | 'RECALL_NUMBER'
  | 'REPORT_DATE'
  | 'STATE'
  | 'STATUS'
  | 'TERMINATION_DATE'
  | 'VOLUNTARY_MANDATED';

/** Conditions on a FoodEnforcementReport; all of them must hold. */
export type FoodEnforcementReportWhere = {
  address1?: InputMaybe<StringFilter>;
  address2?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<FoodEnforcementReportWhere>>;
  centerClassificationDate?: InputMaybe<DateFilter>;
  city?: InputMaybe<StringFilter>;
  classification?: InputMaybe<FoodEnforcementReportClassificationFilter>;
  codeInfo?: InputMaybe<TextFilter>;
  country?: InputMaybe<StringFilter>;
  distributionPattern?: InputMaybe<TextFilter>;
  eventId?: InputMaybe<IntFilter>;
  initialFirmNotification?: InputMaybe<StringFilter>;
  moreCodeInfo?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<FoodEnforcementReportWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<FoodEnforcementReportWhere>>;
  postalCode?: InputMaybe<TextFilter>;
  productDescription?: InputMaybe<TextFilter>;
  productQuantity?: InputMaybe<TextFilter>;
  productType?: InputMaybe<StringFilter>;
  reasonForRecall?: InputMaybe<TextFilter>;
  recallInitiationDate?: InputMaybe<DateFilter>;
  recallNumber?: InputMaybe<StringFilter>;
  recallingFirm?: InputMaybe<StringFilter>;
  reportDate?: InputMaybe<DateFilter>;
  state?: InputMaybe<StringFilter>;
  status?: InputMaybe<StringFilter>;
  terminationDate?: InputMaybe<DateFilter>;
  voluntaryMandated?: InputMaybe<StringFilter>;
};

/** A report of an adverse event, or a complaint, on a food, dietary supplement or cosmetic in FDA's CFSAN adverse event reporting system (CAERS). */
export type FoodEvent = Node & {
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** The person affected. */
  consumer?: Maybe<FoodEventConsumer>;
  /** When FDA entered the report. */
  dateCreated?: Maybe<Scalars['Date']['output']>;
  /** When the event began. */
  dateStarted?: Maybe<Scalars['Date']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** What the event led to, such as `HOSPITALIZATION`, `VISITED AN ER`, `LIFE THREATENING`, `DEATH` or `NON-SERIOUS INJURIES/ ILLNESS`; newer records write some of them otherwise. */
  outcomes: Array<Scalars['String']['output']>;
  /** Products that the person had used. */
  products: Array<FoodEventProducts>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Symptoms, by MedDRA lowest level or preferred term. */
  reactions: Array<Scalars['String']['output']>;
  /** FDA's number of the report. */
  reportNumber: Scalars['String']['output'];
};

/** Records of food/event, and what can be told of all of them. */
export type FoodEventConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<FoodEventEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<FoodEvent>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of food/event, and what can be told of all of them. */
export type FoodEventConnectionFacetArgs = {
  field: FoodEventFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of food/event, and what can be told of all of them. */
export type FoodEventConnectionHistogramArgs = {
  field: FoodEventHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** The person affected by an event. */
export type FoodEventConsumer = {
  /** Age, in the unit of `ageUnit`. */
  age?: Maybe<Scalars['String']['output']>;
  /** Unit of the age: `day(s)`, `week(s)`, `month(s)`, `year(s)`, `decade(s)` or `Not Available`, in various capitals. */
  ageUnit?: Maybe<Scalars['String']['output']>;
  /** Sex of the person; absent where it was not reported. */
  gender?: Maybe<FoodEventConsumerGender>;
};

/** Sex of a person, as reported. */
export type FoodEventConsumerGender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Stated as unknown. */
  | 'NOT_AVAILABLE';

/** On a FoodEventConsumerGender. */
export type FoodEventConsumerGenderFilter = {
  eq?: InputMaybe<FoodEventConsumerGender>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<FoodEventConsumerGender>>;
  ne?: InputMaybe<FoodEventConsumerGender>;
};

/** Conditions on a FoodEventConsumer; all of them must hold. */
export type FoodEventConsumerWhere = {
  age?: InputMaybe<KeywordFilter>;
  ageUnit?: InputMaybe<KeywordFilter>;
  /** All of these. */
  and?: InputMaybe<Array<FoodEventConsumerWhere>>;
  gender?: InputMaybe<FoodEventConsumerGenderFilter>;
  /** Not this. */
  not?: InputMaybe<FoodEventConsumerWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<FoodEventConsumerWhere>>;
};

/** A record and its place in a list. */
export type FoodEventEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FoodEvent;
};

/** Fields whose values openFDA can count in food/event. */
export type FoodEventFacetField =
  | 'CONSUMER_AGE'
  | 'CONSUMER_AGE_UNIT'
  | 'CONSUMER_GENDER'
  | 'OUTCOMES'
  | 'PRODUCTS_INDUSTRY_NAME'
  | 'PRODUCTS_NAME_BRAND'
  | 'PRODUCTS_ROLE'
  | 'REACTIONS';

/** Dates by which openFDA can count food/event. */
export type FoodEventHistogramField =
  | 'DATE_CREATED'
  | 'DATE_STARTED';

/** One criterion of an order. */
export type FoodEventOrderBy = {
  direction?: OrderDirection;
  field: FoodEventOrderField;
};

/** Fields by which openFDA can order food/event. */
export type FoodEventOrderField =
  | 'CONSUMER_AGE'
  | 'CONSUMER_AGE_UNIT'
  | 'CONSUMER_GENDER'
  | 'DATE_CREATED'
  | 'DATE_STARTED'
  | 'OUTCOMES'
  | 'PRODUCTS_INDUSTRY_NAME'
  | 'PRODUCTS_NAME_BRAND'
  | 'PRODUCTS_ROLE'
  | 'REACTIONS';

/** A product that the person had used. */
export type FoodEventProducts = {
  /** FDA's industry code of the product, one or two digits: `3` bakery products, `54` vitamins, minerals and proteins, `53` cosmetics. */
  industryCode?: Maybe<Scalars['String']['output']>;
  /** FDA's name of that industry. */
  industryName?: Maybe<Scalars['String']['output']>;
  /** Brand and name of the product; `EXEMPTION 4` or `REDACTED` where it is withheld. */
  nameBrand?: Maybe<Scalars['String']['output']>;
  /** `SUSPECT` or `CONCOMITANT`; older records write them with a single capital. */
  role?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a FoodEventProducts; all of them must hold. */
export type FoodEventProductsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<FoodEventProductsWhere>>;
  industryCode?: InputMaybe<TextFilter>;
  industryName?: InputMaybe<StringFilter>;
  nameBrand?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<FoodEventProductsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<FoodEventProductsWhere>>;
  role?: InputMaybe<StringFilter>;
};

/** Conditions on a FoodEvent; all of them must hold. */
export type FoodEventWhere = {
  /** All of these. */
  and?: InputMaybe<Array<FoodEventWhere>>;
  consumer?: InputMaybe<FoodEventConsumerWhere>;
  dateCreated?: InputMaybe<DateFilter>;
  dateStarted?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<FoodEventWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<FoodEventWhere>>;
  outcomes?: InputMaybe<StringFilter>;
  /** Of all products of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  products?: InputMaybe<FoodEventProductsWhere>;
  reactions?: InputMaybe<StringFilter>;
  reportNumber?: InputMaybe<CodeFilter>;
};

/** How fresh an answer must be. The exact promise of each level is in the documentation. */
export type FreshnessLevel =
  /** At most 10 minutes; otherwise validated first. Up to 24 hours old, and marked stale, while openFDA cannot be reached. */
  | 'FRESH'
  /** At most 60 seconds since it was last known to be what openFDA reports; otherwise validated first, and an error where that cannot be done. */
  | 'REAL_TIME'
  /** An adaptive lifetime of at most 6 hours; refreshed behind the answer up to 24 hours. Up to 7 days old, and marked stale, while openFDA cannot be reached. */
  | 'RECENT'
  /** An adaptive lifetime of at most 24 hours; older answers, which are kept for up to 30 days, are served at once and refreshed behind. */
  | 'STALE';

/** How the gateway is. */
export type Health = {
  /** The parts that can be switched off, and whether they are. */
  features: Array<FeatureSwitch>;
  /** Its parts. */
  parts: Array<HealthPart>;
  /** When the gateway was started. */
  startedAt: Scalars['DateTime']['output'];
  /** The worst that concerns callers: DOWN where nothing can be answered. */
  state: HealthState;
};

/** A part of the gateway. */
export type HealthPart = {
  /** What that means, in words. */
  detail: Scalars['String']['output'];
  /** `upstream`, `budget`, `breakers`, `memory cache`, `redis`, `file` or `stored answers`. */
  name: Scalars['String']['output'];
  /** Since when it is so, as far as it was seen. */
  since: Scalars['DateTime']['output'];
  /** How it is. */
  state: HealthState;
};

/** How a part is. */
export type HealthState =
  /** It works in part, or something does its work less well. */
  | 'DEGRADED'
  /** It does not work. */
  | 'DOWN'
  /** It works. */
  | 'OK';

/** A stretch of time and the number of records in it. */
export type HistogramBucket = {
  /** Records whose date is in it. Where a record has several dates in one field, a month or year counts it once for each of its different days. */
  count: Scalars['NonNegativeInt']['output'];
  /** The first day of the stretch. */
  start: Scalars['Date']['output'];
};

/** The length of a histogram's buckets. */
export type HistogramInterval =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** A press release or talk paper that FDA issued between 1913 and 2014, read by machine. */
export type HistoricalDocument = {
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Kind of document. */
  docType?: Maybe<HistoricalDocumentDocType>;
  /** Where the scanned document stands. */
  downloadUrl?: Maybe<Scalars['URL']['output']>;
  /** Number of pages. */
  numOfPages?: Maybe<Scalars['Int']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Text of the document, read from the scanned pages by machine, with the errors that brings. */
  text?: Maybe<Scalars['String']['output']>;
  /** Year of issue. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Records of other/historicaldocument, and what can be told of all of them. */
export type HistoricalDocumentConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<HistoricalDocumentEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<HistoricalDocument>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of other/historicaldocument, and what can be told of all of them. */
export type HistoricalDocumentConnectionFacetArgs = {
  field: HistoricalDocumentFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of a historical document. */
export type HistoricalDocumentDocType =
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A talk paper: guidance for FDA staff who answer questions on a subject. */
  | 'TALK_PAPER';

/** On a HistoricalDocumentDocType. */
export type HistoricalDocumentDocTypeFilter = {
  eq?: InputMaybe<HistoricalDocumentDocType>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<HistoricalDocumentDocType>>;
  ne?: InputMaybe<HistoricalDocumentDocType>;
};

/** A record and its place in a list. */
export type HistoricalDocumentEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: HistoricalDocument;
};

/** Fields whose values openFDA can count in other/historicaldocument. */
export type HistoricalDocumentFacetField =
  | 'DOC_TYPE'
  | 'DOWNLOAD_URL'
  | 'NUM_OF_PAGES'
  | 'YEAR';

/** One criterion of an order. */
export type HistoricalDocumentOrderBy = {
  direction?: OrderDirection;
  field: HistoricalDocumentOrderField;
};

/** Fields by which openFDA can order other/historicaldocument. */
export type HistoricalDocumentOrderField =
  | 'DOC_TYPE'
  | 'DOWNLOAD_URL'
  | 'NUM_OF_PAGES'
  | 'YEAR';

/** Conditions on a HistoricalDocument; all of them must hold. */
export type HistoricalDocumentWhere = {
  /** All of these. */
  and?: InputMaybe<Array<HistoricalDocumentWhere>>;
  docType?: InputMaybe<HistoricalDocumentDocTypeFilter>;
  downloadUrl?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<HistoricalDocumentWhere>;
  numOfPages?: InputMaybe<IntFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<HistoricalDocumentWhere>>;
  text?: InputMaybe<TextFilter>;
  year?: InputMaybe<IntFilter>;
};

/** On a whole number. */
export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
};

/** What an invalidation did. */
export type InvalidationResult = {
  /** The version up to which answers are void: what is fetched from now on is not. */
  version: Scalars['Float']['output'];
};

/** A piece of work behind the scenes. */
export type Job = {
  /** How many runs, of all jobs, may be under way at once in this process. Of one job it is never more than one. */
  concurrency: Scalars['Int']['output'];
  /** The run that is not finished. */
  currentRun?: Maybe<JobRun>;
  /** What it does. */
  description: Scalars['String']['output'];
  /** Why it is switched off, or cannot be switched on. Null where it is on. */
  disabledBecause?: Maybe<Scalars['String']['output']>;
  /** Its switch. */
  enabled: Scalars['Boolean']['output'];
  /** How many of its last runs failed, one after the other. */
  failuresInRow: Scalars['Int']['output'];
  /** The run that finished last. */
  lastRun?: Maybe<JobRun>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When the next run starts by itself. Null where it does not. */
  nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is paused. */
  paused: Scalars['Boolean']['output'];
  /** From 1 to 100: the greater starts first where places are short. */
  priority: Scalars['Int']['output'];
  /** How often a failed run is tried again. */
  retries: Scalars['Int']['output'];
  /** Whether a run is under way. */
  running: Scalars['Boolean']['output'];
  /** When it runs by itself. Null: only when it is asked for. */
  schedule?: Maybe<JobSchedule>;
  /** `fleet`: one process does it for all that share a Redis. `process`: each does it for itself. */
  scope: Scalars['String']['output'];
  /** Seconds that one try may take. */
  timeoutSeconds: Scalars['NonNegativeFloat']['output'];
};

/** What became of the wish to run a job. */
export type JobRequest = {
  /** Whether it was unfinished already. */
  already: Scalars['Boolean']['output'];
  /** The run, to be found in `jobRuns`. */
  runId: Scalars['ID']['output'];
};

/** A run of a job. */
export type JobRun = {
  /** `schedule` or `manual`. */
  cause: Scalars['String']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Steps done so far. */
  finishedSteps: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The job's name. */
  job: Scalars['String']['output'];
  /** What the last failed try failed of. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When the job's next run starts by itself. */
  next?: Maybe<Scalars['DateTime']['output']>;
  /** What was done, counted: `{"warmed": 12, "requests": 15}`. */
  numbers: Scalars['JSON']['output'];
  /** How far it has come, from 0 to 1. Null where that is not known. */
  progress?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** When its first try began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has become of it. */
  state: JobRunState;
  /** How often another process took it over. */
  takeovers: Scalars['Int']['output'];
  /** Tries begun. */
  tries: Scalars['Int']['output'];
};

/** What has become of a run. */
export type JobRunState =
  /** A try failed; another follows. */
  | 'BACKING_OFF'
  /** It failed for good. */
  | 'FAILED'
  /** It is under way. */
  | 'RUNNING'
  /** It was put down unfinished, since its job is paused or its process stopped. */
  | 'SET_ASIDE'
  /** It is done. */
  | 'SUCCEEDED'
  /** It waits for a place. */
  | 'WAITING';

/** When a job runs by itself. */
export type JobSchedule = {
  /** A cron pattern. Null where it runs at intervals. */
  cron?: Maybe<Scalars['String']['output']>;
  /** The interval, in seconds. Null where it runs by a pattern. */
  everySeconds?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** By how much a start may be put off, in seconds, so that not all start together. */
  jitterSeconds: Scalars['NonNegativeFloat']['output'];
  /** The time zone of the pattern. */
  timezone?: Maybe<Scalars['String']['output']>;
};

/** When a job is to run by itself: exactly one of `cron` and `everySeconds`. */
export type JobScheduleInput = {
  /** A cron pattern. */
  cron?: InputMaybe<Scalars['String']['input']>;
  /** The interval, in seconds. */
  everySeconds?: InputMaybe<Scalars['Float']['input']>;
  /** By how much a start may be put off, in seconds. */
  jitterSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** The time zone of the pattern. */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** Settings of a job to be changed. */
export type JobSettingsInput = {
  /** Its switch. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 100. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** How often a failed run is tried again. */
  retries?: InputMaybe<Scalars['Int']['input']>;
  /** When it runs by itself; null for never. */
  schedule?: InputMaybe<JobScheduleInput>;
  /** Seconds that one try may take. */
  timeoutSeconds?: InputMaybe<Scalars['Float']['input']>;
};

/** How a key is rewritten on its way from one dataset to another. */
export type KeyForm =
  /** An application's digits alone, as the Orange Book writes them: `NDA021880` becomes `021880`. */
  | 'APPLICATION_DIGITS'
  /** A drug application number without spaces: `NDA 209510` becomes `NDA209510`. */
  | 'APPLICATION_NUMBER'
  | 'AS_IS'
  /** Leading and trailing characters other than letters and digits are dropped: `IZL--` becomes `IZL`. */
  | 'CODE'
  /** A package NDC without hyphens, padded to eleven digits: `0002-3229-30` becomes `00002322930`. */
  | 'NDC11'
  /** An Orange Book application, type letter and digits, as Drugs@FDA writes it: `N` with `021880` becomes `NDA021880`. */
  | 'ORANGE_BOOK_APPLICATION'
  /** A drug application number as complete response letters write it: `NDA209510` becomes `NDA 209510`. */
  | 'SPACED_APPLICATION_NUMBER';

/** On text that openFDA holds whole. Everything is case-sensitive; `contains` finds the characters at any place. */
export type KeywordFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How many took about as long. */
export type LatencyBucket = {
  /** How many took a time between them. */
  count: Scalars['NonNegativeInt']['output'];
  /** The least time, in ms. */
  fromMs: Scalars['NonNegativeFloat']['output'];
  /** The first time that is too long, in ms. */
  toMs: Scalars['NonNegativeFloat']['output'];
};

/** How long something took, in ms. Percentiles are read off buckets: off by at most 6.25 %, the maximum is exact. Null where nothing was measured. */
export type LatencyStats = {
  /** How many were measured. */
  count: Scalars['NonNegativeInt']['output'];
  /** The longest. */
  max?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Half of them took no longer. */
  p50?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** 90 of 100 took no longer. */
  p90?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** 95 of 100 took no longer. */
  p95?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** 99 of 100 took no longer. */
  p99?: Maybe<Scalars['NonNegativeFloat']['output']>;
};

/** How long the operations of a stretch of time took. */
export type LatencyStretch = {
  /** Operations answered. */
  count: Scalars['NonNegativeInt']['output'];
  /** Answers that held errors. */
  errors: Scalars['NonNegativeInt']['output'];
  /** How long they took, in buckets; empty ones are left out. */
  histogram: Array<LatencyBucket>;
  /** How long they took. */
  latency: LatencyStats;
  /** How long it lasts, in seconds. */
  seconds: Scalars['NonNegativeFloat']['output'];
  /** When the stretch begins. */
  start: Scalars['DateTime']['output'];
  /** Operations answered with stored bytes. */
  storedAnswers: Scalars['NonNegativeInt']['output'];
  /** Requests that operations sent to openFDA. */
  upstreamRequests: Scalars['NonNegativeInt']['output'];
};

/** One step in the computation of a cached answer's lifetime. */
export type LifetimeStep = {
  /** Why. */
  because: Scalars['String']['output'];
  /** What it multiplied the lifetime by. */
  factor: Scalars['Float']['output'];
  /** What was taken into account. */
  name: Scalars['String']['output'];
  /** The lifetime after it, in seconds. */
  seconds: Scalars['Float']['output'];
};

/** A size of the cache, and how it would do. */
export type MissRatioPoint = {
  /** Memory for cached answers, in bytes. */
  bytes: Scalars['NonNegativeFloat']['output'];
  /** The share of reads that would find nothing. */
  missRatio: Scalars['NonNegativeFloat']['output'];
};

export type Mutation = {
  /** Notes that somebody knows of an alert. It goes on until its cause is gone. Needs the admin token. */
  acknowledgeAlert: Alert;
  /** Checks every codec now. One that fails is not written with until it passes. Needs the admin token. */
  checkCompression: CompressionCheck;
  /** Changes a job's settings from now on, until the gateway starts anew (with Redis: for the fleet, for good). What is not given stays. Needs the admin token. */
  configureJob: Job;
  /** Voids cached answers, in the whole fleet: exactly one of the arguments says which. Needs the admin token. */
  invalidateCache: InvalidationResult;
  /** From now on the clock starts no run of the job; one under way is put down after the step in flight. Needs the admin token. */
  pauseJob: Job;
  /** Lets the job run by the clock again, and takes up what was put down. Needs the admin token. */
  resumeJob: Job;
  /** Runs a job now, also where it is paused. Where a run of it is unfinished, that one is named. Needs the admin token. */
  runJob: JobRequest;
  /** How many runs may be under way at once in this process. Needs the admin token. */
  setJobConcurrency: Scalars['Int']['output'];
  /** Trains a dataset's dictionaries from the answers that were fetched since the last training. Needs the admin token. */
  trainCompression: Array<CompressionDictionary>;
  /**
   * Performs operations, or looks records up, so that their answers are cached before users ask for them; paid out of the warming share of the budget, and left off where users
   * need it. Needs the admin token.
   */
  warmCache: WarmReport;
};


export type MutationAcknowledgeAlertArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfigureJobArgs = {
  name: Scalars['String']['input'];
  settings: JobSettingsInput;
};


export type MutationInvalidateCacheArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  dataset?: InputMaybe<Scalars['String']['input']>;
  pattern?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPauseJobArgs = {
  name: Scalars['String']['input'];
};


export type MutationResumeJobArgs = {
  name: Scalars['String']['input'];
};


export type MutationRunJobArgs = {
  name: Scalars['String']['input'];
};


export type MutationSetJobConcurrencyArgs = {
  runs: Scalars['Int']['input'];
};


export type MutationTrainCompressionArgs = {
  dataset: Scalars['String']['input'];
};


export type MutationWarmCacheArgs = {
  operations?: InputMaybe<Array<WarmOperationInput>>;
  records?: InputMaybe<Array<WarmRecordInput>>;
};

/** Something that is asked for, and how much. */
export type NamedPattern = {
  /** What it is. */
  name: Scalars['String']['output'];
  /** Its share of all that is asked for. */
  share: Scalars['NonNegativeFloat']['output'];
  /** How often it is asked for now, as a multiple of how often it usually is: above 1 it rises, below 1 it falls. */
  trend: Scalars['NonNegativeFloat']['output'];
};

/** A record with a key of its own. */
export type Node = {
  /** An id that no other record has, in any dataset. */
  id: Scalars['ID']['output'];
};

/** A package in the comprehensive NDC SPL data elements file (NSDE): what payers need to know to bill for a drug package. */
export type NsdeProduct = Node & {
  /** The application under which the product was approved; absent for monograph and unapproved drugs. */
  application?: Maybe<DrugApplication>;
  /** Number of the application (`NDA018227`), or the monograph cited (`part333E`). */
  applicationNumberOrCitation?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Unit in which pharmacies bill: `EA` each, `ML` milliliter, `GM` gram. */
  billingUnit?: Maybe<Scalars['String']['output']>;
  /** Dosage form in the terms of structured product labeling. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** When FDA took the package off the list. */
  inactivationDate?: Maybe<Scalars['Date']['output']>;
  /** Authority under which it is marketed, such as `NDA`, `ANDA`, `BLA` or `OTC monograph not final`. */
  marketingCategory?: Maybe<Scalars['String']['output']>;
  /** When the package leaves, or left, the market. */
  marketingEndDate: Array<Scalars['Date']['output']>;
  /** When marketing of the package began. */
  marketingStartDate?: Maybe<Scalars['Date']['output']>;
  /** National drug code of the package with hyphens. */
  packageNdc?: Maybe<Scalars['String']['output']>;
  /** National drug code of the package in eleven digits without hyphens, as billed. */
  packageNdc11: Scalars['String']['output'];
  /** The product in the NDC directory to which the package belongs. */
  product?: Maybe<DrugProduct>;
  /** Kind of product, such as `HUMAN PRESCRIPTION DRUG`, `HUMAN OTC DRUG` or `DIETARY SUPPLEMENT`. */
  productType?: Maybe<Scalars['String']['output']>;
  /** Brand name of the product. */
  proprietaryName?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** When FDA put the package back on the list. */
  reactivationDate?: Maybe<Scalars['Date']['output']>;
  /** Shortages of the package. */
  shortages?: Maybe<DrugShortageConnection>;
};


/** A package in the comprehensive NDC SPL data elements file (NSDE): what payers need to know to bill for a drug package. */
export type NsdeProductShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugShortageOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugShortageWhere>;
};

/** Records of other/nsde, and what can be told of all of them. */
export type NsdeProductConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<NsdeProductEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<NsdeProduct>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of other/nsde, and what can be told of all of them. */
export type NsdeProductConnectionFacetArgs = {
  field: NsdeProductFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of other/nsde, and what can be told of all of them. */
export type NsdeProductConnectionHistogramArgs = {
  field: NsdeProductHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type NsdeProductEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: NsdeProduct;
};

/** Fields whose values openFDA can count in other/nsde. */
export type NsdeProductFacetField =
  | 'APPLICATION_NUMBER_OR_CITATION'
  | 'BILLING_UNIT'
  | 'DOSAGE_FORM'
  | 'MARKETING_CATEGORY'
  | 'PACKAGE_NDC11'
  | 'PRODUCT_TYPE'
  | 'PROPRIETARY_NAME';

/** Dates by which openFDA can count other/nsde. */
export type NsdeProductHistogramField =
  | 'INACTIVATION_DATE'
  | 'MARKETING_END_DATE'
  | 'MARKETING_START_DATE'
  | 'REACTIVATION_DATE';

/** One criterion of an order. */
export type NsdeProductOrderBy = {
  direction?: OrderDirection;
  field: NsdeProductOrderField;
};

/** Fields by which openFDA can order other/nsde. */
export type NsdeProductOrderField =
  | 'APPLICATION_NUMBER_OR_CITATION'
  | 'BILLING_UNIT'
  | 'DOSAGE_FORM'
  | 'INACTIVATION_DATE'
  | 'MARKETING_CATEGORY'
  | 'MARKETING_END_DATE'
  | 'MARKETING_START_DATE'
  | 'PACKAGE_NDC11'
  | 'PRODUCT_TYPE'
  | 'PROPRIETARY_NAME'
  | 'REACTIVATION_DATE';

/** Conditions on a NsdeProduct; all of them must hold. */
export type NsdeProductWhere = {
  /** All of these. */
  and?: InputMaybe<Array<NsdeProductWhere>>;
  applicationNumberOrCitation?: InputMaybe<KeywordFilter>;
  billingUnit?: InputMaybe<KeywordFilter>;
  dosageForm?: InputMaybe<KeywordFilter>;
  inactivationDate?: InputMaybe<DateFilter>;
  marketingCategory?: InputMaybe<KeywordFilter>;
  marketingEndDate?: InputMaybe<DateFilter>;
  marketingStartDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<NsdeProductWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<NsdeProductWhere>>;
  packageNdc?: InputMaybe<CodeFilter>;
  packageNdc11?: InputMaybe<KeywordFilter>;
  productType?: InputMaybe<KeywordFilter>;
  proprietaryName?: InputMaybe<KeywordFilter>;
  reactivationDate?: InputMaybe<DateFilter>;
};

/** On a number that openFDA holds as text: compared as it is written. */
export type NumeralFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
};

/** What operations are ordered by, most first. */
export type OperationOrder =
  /** Bytes of their answers. */
  | 'BYTES'
  /** How often they were asked for. */
  | 'COUNT'
  /** Answers that held errors. */
  | 'ERRORS'
  /** Reads that waited for openFDA. */
  | 'MISSES'
  /** The time that 99 of 100 did not exceed. */
  | 'P99'
  /** The time they took, all together. */
  | 'TOTAL_TIME'
  /** Requests they sent to openFDA. */
  | 'UPSTREAM_REQUESTS';

/** An operation with its values, and how much it is asked for. */
export type OperationPattern = {
  /** A short name for the operation with its values, the same as long as they are. */
  key: Scalars['String']['output'];
  /** The operation's name. Null where it has none. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its share of all that is asked for. */
  share: Scalars['NonNegativeFloat']['output'];
  /** The operation without the values in it. Null, where the gateway has an admin token, for whoever does not send it. */
  signature?: Maybe<Scalars['String']['output']>;
  /** How often it is asked for now, as a multiple of how often it usually is: above 1 it rises, below 1 it falls. */
  trend: Scalars['NonNegativeFloat']['output'];
};

/** A step of answering an operation. */
export type OperationPhase = {
  /** How long it took, in ms. */
  ms: Scalars['NonNegativeFloat']['output'];
  /** `parse`, `validate`, `prepare`, `execute` or `serialise`. */
  name: Scalars['String']['output'];
};

/** One operation, or all that are not kept one by one, and how it fared. */
export type OperationStats = {
  /** Bytes of its answers, before compression. */
  bytes: Scalars['NonNegativeFloat']['output'];
  /** How often it was answered. */
  count: Scalars['NonNegativeInt']['output'];
  /** Answers that held errors. */
  errors: Scalars['NonNegativeInt']['output'];
  /** How long it took, in buckets; empty ones are left out. */
  histogram: Array<LatencyBucket>;
  /** Reads answered from the cache, those that stored answers made unnecessary included. */
  hits: Scalars['NonNegativeInt']['output'];
  /** Whether this is the sum of all operations that are not kept one by one. */
  isOthers: Scalars['Boolean']['output'];
  /** How long it took. */
  latency: LatencyStats;
  /** How often before, at most, it may have been answered and counted among the others. */
  missedAtMost: Scalars['NonNegativeInt']['output'];
  /** Reads that waited for openFDA. */
  misses: Scalars['NonNegativeInt']['output'];
  /** The operation's name. Null where it has none. */
  name?: Maybe<Scalars['String']['output']>;
  /** The operation without the values in it. Null for the row of the others, and, where the gateway has an admin token, for whoever does not send it. */
  signature?: Maybe<Scalars['String']['output']>;
  /** Reads answered with more age than the level likes, since openFDA could not be asked. */
  stale: Scalars['NonNegativeInt']['output'];
  /** How often it was answered with stored bytes. */
  storedAnswers: Scalars['NonNegativeInt']['output'];
  /** How long its reads waited for openFDA, all together, in ms. Reads wait side by side, so this may exceed the time it took. */
  upstreamMs: Scalars['NonNegativeFloat']['output'];
  /** Requests it sent to openFDA. A wait for a request that another operation had sent is none. */
  upstreamRequests: Scalars['NonNegativeInt']['output'];
};

/** A product in the Orange Book, FDA's list of approved drugs with therapeutic equivalence evaluations, with its patents and exclusivity. */
export type OrangeBookEntry = {
  /** The application in Drugs@FDA under which the product was approved. */
  application?: Maybe<DrugApplication>;
  /** When the product was approved; absent where that was before 1982. */
  approvalDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the product was approved before 1982, when the Orange Book begins to give dates. */
  approvedPriorTo1982?: Maybe<Scalars['Boolean']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Periods of exclusivity granted to the product. */
  exclusivity: Array<OrangeBookEntryExclusivity>;
  /** Patents that the applicant claims cover the product. */
  patents: Array<OrangeBookEntryPatents>;
  /** Number of the product within its application, three digits; each strength has its own. */
  productNumber?: Maybe<Scalars['String']['output']>;
  /** The product's data. */
  products: Array<OrangeBookEntryProducts>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
};

/** Records of drug/orangebook, and what can be told of all of them. */
export type OrangeBookEntryConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<OrangeBookEntryEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<OrangeBookEntry>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of drug/orangebook, and what can be told of all of them. */
export type OrangeBookEntryConnectionFacetArgs = {
  field: OrangeBookEntryFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of drug/orangebook, and what can be told of all of them. */
export type OrangeBookEntryConnectionHistogramArgs = {
  field: OrangeBookEntryHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type OrangeBookEntryEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: OrangeBookEntry;
};

/** A period of exclusivity granted to a product. */
export type OrangeBookEntryExclusivity = {
  /** Kind of exclusivity, such as `NCE`, `ODE-123`, `M-45` or `PED`. */
  exclusivityCode?: Maybe<Scalars['String']['output']>;
  /** That kind in words. */
  exclusivityCodeDefinition?: Maybe<Scalars['String']['output']>;
  /** When the exclusivity ends. */
  exclusivityExpirationDate?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on a OrangeBookEntryExclusivity; all of them must hold. */
export type OrangeBookEntryExclusivityWhere = {
  /** All of these. */
  and?: InputMaybe<Array<OrangeBookEntryExclusivityWhere>>;
  exclusivityCode?: InputMaybe<KeywordFilter>;
  exclusivityCodeDefinition?: InputMaybe<TextFilter>;
  exclusivityExpirationDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<OrangeBookEntryExclusivityWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<OrangeBookEntryExclusivityWhere>>;
};

/** Fields whose values openFDA can count in drug/orangebook. */
export type OrangeBookEntryFacetField =
  | 'APPROVED_PRIOR_TO1982'
  | 'EXCLUSIVITY_EXCLUSIVITY_CODE'
  | 'PATENTS_DRUG_PRODUCT_FLAG'
  | 'PATENTS_DRUG_SUBSTANCE_FLAG'
  | 'PATENTS_PATENT_DELIST_FLAG'
  | 'PATENTS_PATENT_NUMBER'
  | 'PATENTS_PATENT_USE_CODE'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_NAME'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_STRENGTH'
  | 'PRODUCTS_APPLICATION_FULL_NAME'
  | 'PRODUCTS_APPLICATION_NAME'
  | 'PRODUCTS_APPLICATION_NUMBER'
  | 'PRODUCTS_APPLICATION_TYPE'
  | 'PRODUCTS_BRAND_NAME'
  | 'PRODUCTS_DOSAGE_FORM'
  | 'PRODUCTS_PRODUCT_TYPE'
  | 'PRODUCTS_REFERENCE_LISTED_DRUG'
  | 'PRODUCTS_REFERENCE_STANDARD'
  | 'PRODUCTS_ROUTE'
  | 'PRODUCTS_THERAPEUTIC_EQUIVALENCE_CODES'
  | 'PRODUCT_NUMBER';

/** Dates by which openFDA can count drug/orangebook. */
export type OrangeBookEntryHistogramField =
  | 'APPROVAL_DATE'
  | 'EXCLUSIVITY_EXCLUSIVITY_EXPIRATION_DATE'
  | 'PATENTS_EXPIRATION_DATE'
  | 'PATENTS_PATENT_SUBMISSION_DATE';

/** One criterion of an order. */
export type OrangeBookEntryOrderBy = {
  direction?: OrderDirection;
  field: OrangeBookEntryOrderField;
};

/** Fields by which openFDA can order drug/orangebook. */
export type OrangeBookEntryOrderField =
  | 'APPROVAL_DATE'
  | 'EXCLUSIVITY_EXCLUSIVITY_CODE'
  | 'EXCLUSIVITY_EXCLUSIVITY_EXPIRATION_DATE'
  | 'PATENTS_EXPIRATION_DATE'
  | 'PATENTS_PATENT_NUMBER'
  | 'PATENTS_PATENT_SUBMISSION_DATE'
  | 'PATENTS_PATENT_USE_CODE'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_NAME'
  | 'PRODUCTS_ACTIVE_INGREDIENTS_STRENGTH'
  | 'PRODUCTS_APPLICATION_FULL_NAME'
  | 'PRODUCTS_APPLICATION_NAME'
  | 'PRODUCTS_APPLICATION_NUMBER'
  | 'PRODUCTS_APPLICATION_TYPE'
  | 'PRODUCTS_BRAND_NAME'
  | 'PRODUCTS_DOSAGE_FORM'
  | 'PRODUCTS_PRODUCT_TYPE'
  | 'PRODUCTS_ROUTE'
  | 'PRODUCTS_THERAPEUTIC_EQUIVALENCE_CODES'
  | 'PRODUCT_NUMBER';

/** A patent listed for a product. */
export type OrangeBookEntryPatents = {
  /** Whether the patent claims the drug product. */
  drugProductFlag?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the patent claims the drug substance. */
  drugSubstanceFlag?: Maybe<Scalars['Boolean']['output']>;
  /** When the patent ends, extensions included. */
  expirationDate?: Maybe<Scalars['Date']['output']>;
  /** Whether the applicant has asked to have the patent delisted while it cannot be. */
  patentDelistFlag?: Maybe<Scalars['Boolean']['output']>;
  /** Number of the United States patent, with `*PED` where pediatric exclusivity extends it. */
  patentNumber?: Maybe<Scalars['String']['output']>;
  /** When FDA received the patent information; given for submissions after 2013. */
  patentSubmissionDate?: Maybe<Scalars['Date']['output']>;
  /** Code of the approved use that the patent claims, `U-` and a number. */
  patentUseCode?: Maybe<Scalars['String']['output']>;
  /** That use in words. */
  patentUseCodeDefinition?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a OrangeBookEntryPatents; all of them must hold. */
export type OrangeBookEntryPatentsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<OrangeBookEntryPatentsWhere>>;
  drugProductFlag?: InputMaybe<BooleanFilter>;
  drugSubstanceFlag?: InputMaybe<BooleanFilter>;
  expirationDate?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<OrangeBookEntryPatentsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<OrangeBookEntryPatentsWhere>>;
  patentDelistFlag?: InputMaybe<BooleanFilter>;
  patentNumber?: InputMaybe<KeywordFilter>;
  patentSubmissionDate?: InputMaybe<DateFilter>;
  patentUseCode?: InputMaybe<KeywordFilter>;
  patentUseCodeDefinition?: InputMaybe<TextFilter>;
};

/** Data of a product in the Orange Book. */
export type OrangeBookEntryProducts = {
  /** Active ingredients with their strengths. */
  activeIngredients: Array<OrangeBookEntryProductsActiveIngredients>;
  /** The applicant's full name. */
  applicationFullName?: Maybe<Scalars['String']['output']>;
  /** The applicant's name, shortened. */
  applicationName?: Maybe<Scalars['String']['output']>;
  /** Six digits of the application, without its type. */
  applicationNumber?: Maybe<Scalars['String']['output']>;
  /** `N` for a new drug application (NDA), `A` for an abbreviated one (ANDA). */
  applicationType?: Maybe<Scalars['String']['output']>;
  /** Brand name, or the established name where there is none. */
  brandName?: Maybe<Scalars['String']['output']>;
  /** Dosage form. */
  dosageForm?: Maybe<Scalars['String']['output']>;
  /** Part of the Orange Book that lists the product: prescription, over-the-counter or discontinued. */
  productType?: Maybe<Scalars['String']['output']>;
  /** Whether it is a reference listed drug, to which generics refer. */
  referenceListedDrug?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a reference standard, against which generics must show bioequivalence. */
  referenceStandard?: Maybe<Scalars['Boolean']['output']>;
  /** Route of administration. */
  route?: Maybe<Scalars['String']['output']>;
  /** Therapeutic equivalence codes: those that begin with `A` stand for equivalent products, with `B` for products not held equivalent. */
  therapeuticEquivalenceCodes: Array<Scalars['String']['output']>;
};

/** An active ingredient of a product in the Orange Book. */
export type OrangeBookEntryProductsActiveIngredients = {
  /** Established name of the ingredient. */
  name?: Maybe<Scalars['String']['output']>;
  /** Strength of the ingredient. */
  strength?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a OrangeBookEntryProductsActiveIngredients; all of them must hold. */
export type OrangeBookEntryProductsActiveIngredientsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<OrangeBookEntryProductsActiveIngredientsWhere>>;
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<OrangeBookEntryProductsActiveIngredientsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<OrangeBookEntryProductsActiveIngredientsWhere>>;
  strength?: InputMaybe<KeywordFilter>;
};

/** Conditions on a OrangeBookEntryProducts; all of them must hold. */
export type OrangeBookEntryProductsWhere = {
  /** Of all activeIngredients of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  activeIngredients?: InputMaybe<OrangeBookEntryProductsActiveIngredientsWhere>;
  /** All of these. */
  and?: InputMaybe<Array<OrangeBookEntryProductsWhere>>;
  applicationFullName?: InputMaybe<StringFilter>;
  applicationName?: InputMaybe<StringFilter>;
  applicationNumber?: InputMaybe<KeywordFilter>;
  applicationType?: InputMaybe<KeywordFilter>;
  brandName?: InputMaybe<StringFilter>;
  dosageForm?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<OrangeBookEntryProductsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<OrangeBookEntryProductsWhere>>;
  productType?: InputMaybe<StringFilter>;
  referenceListedDrug?: InputMaybe<BooleanFilter>;
  referenceStandard?: InputMaybe<BooleanFilter>;
  route?: InputMaybe<StringFilter>;
  therapeuticEquivalenceCodes?: InputMaybe<KeywordFilter>;
};

/** Conditions on a OrangeBookEntry; all of them must hold. */
export type OrangeBookEntryWhere = {
  /** All of these. */
  and?: InputMaybe<Array<OrangeBookEntryWhere>>;
  approvalDate?: InputMaybe<DateFilter>;
  approvedPriorTo1982?: InputMaybe<BooleanFilter>;
  /** Of all exclusivity of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  exclusivity?: InputMaybe<OrangeBookEntryExclusivityWhere>;
  /** Not this. */
  not?: InputMaybe<OrangeBookEntryWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<OrangeBookEntryWhere>>;
  /** Of all patents of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  patents?: InputMaybe<OrangeBookEntryPatentsWhere>;
  productNumber?: InputMaybe<KeywordFilter>;
  /** Of all products of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  products?: InputMaybe<OrangeBookEntryProductsWhere>;
};

/** Which end comes first. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Greatest or latest first. */
  | 'DESC';

/** Whether there is more to a list, and how to ask for it. */
export type PageInfo = {
  /** The `after` that asks for the next page. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether records follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether openFDA reloaded the dataset after the cursor in `after` was made: records may be missing or repeated in the walk. */
  reloadedDuringWalk: Scalars['Boolean']['output'];
};

/** A clearance that may serve as a predicate device, and why it stands where it does. */
export type PredicateCandidate = {
  /** The clearance. */
  clearance: DeviceClearance;
  /** Its place, from 1. */
  rank: Scalars['Int']['output'];
  /** What gave how many points. */
  reasons: Array<PredicateReason>;
  /** The sum of its reasons' points; at most 100. */
  score: Scalars['Float']['output'];
};

/** Clearances that may serve as predicate devices, the best ranked first. */
export type PredicateCandidates = {
  /** The best ranked. */
  candidates: Array<PredicateCandidate>;
  /** What this list is not. */
  caveat: Scalars['String']['output'];
  /** How many of them, the newest, were compared. */
  compared: Scalars['NonNegativeInt']['output'];
  /** How many clearances share the product code or the regulation and were decided earlier. */
  totalCount: Scalars['NonNegativeInt']['output'];
};

/** What predicate candidates are compared by. */
export type PredicateFactor =
  /** Adverse event reports that name the clearance. */
  | 'EVENTS'
  /** Words that the device names share. */
  | 'NAME'
  /** The same product code, or only the same regulation. */
  | 'PRODUCT_CODE'
  /** Recalls that name the clearance. */
  | 'RECALLS'
  /** Years since the decision. */
  | 'RECENCY';

/** One reason of a rank. */
export type PredicateReason = {
  /** What was found. */
  detail: Scalars['String']['output'];
  /** What was looked at. */
  factor: PredicateFactor;
  /** Most points it can give. */
  maxPoints: Scalars['Float']['output'];
  /** Points it gave. */
  points: Scalars['Float']['output'];
};

export type Query = {
  /** What openFDA says of its data: disclaimer, license and terms. Holds for every answer. */
  about: About;
  /** What the gateway, this process of it, warns of: alerts that go on, then those that are over, the newest first. The thresholds are settings. */
  alerts: Array<Alert>;
  /** One record of animalandveterinary/event; null where openFDA has none. */
  animalEvent?: Maybe<AnimalEvent>;
  /** Records of animalandveterinary/event. */
  animalEvents?: Maybe<AnimalEventConnection>;
  /** What each compression method would make of a dataset's answers that are cached in memory now. Costs CPU: needs the admin token. */
  benchmarkCompression?: Maybe<Array<CompressionMeasurement>>;
  /** What the gateway's cache did. */
  cacheStats: CacheStats;
  /** One record of transparency/crl; null where openFDA has none. */
  completeResponseLetter?: Maybe<CompleteResponseLetter>;
  /** Records of transparency/crl. */
  completeResponseLetters?: Maybe<CompleteResponseLetterConnection>;
  /** How cached answers are stored: what compression saves and costs in this process. */
  compressionStats: CompressionStats;
  /** One record of cosmetic/event; null where openFDA has none. */
  cosmeticEvent?: Maybe<CosmeticEvent>;
  /** Records of cosmetic/event. */
  cosmeticEvents?: Maybe<CosmeticEventConnection>;
  /** The datasets of openFDA and when each was last reloaded. */
  datasets: Array<DatasetInfo>;
  /** One record of device/pma; null where openFDA has none. */
  deviceApproval?: Maybe<DeviceApproval>;
  /** Records of device/pma. */
  deviceApprovals?: Maybe<DeviceApprovalConnection>;
  /** One record of device/classification; null where openFDA has none. */
  deviceClassification?: Maybe<DeviceClassification>;
  /** Records of device/classification. */
  deviceClassifications?: Maybe<DeviceClassificationConnection>;
  /** One record of device/510k; null where openFDA has none. */
  deviceClearance?: Maybe<DeviceClearance>;
  /** Records of device/510k. */
  deviceClearances?: Maybe<DeviceClearanceConnection>;
  /** One record of device/enforcement; null where openFDA has none. */
  deviceEnforcementReport?: Maybe<DeviceEnforcementReport>;
  /** Records of device/enforcement. */
  deviceEnforcementReports?: Maybe<DeviceEnforcementReportConnection>;
  /** One record of device/event; null where openFDA has none. */
  deviceEvent?: Maybe<DeviceEvent>;
  /** Records of device/event. */
  deviceEvents?: Maybe<DeviceEventConnection>;
  /** One record of device/recall; null where openFDA has none. */
  deviceRecall?: Maybe<DeviceRecall>;
  /** Records of device/recall. */
  deviceRecalls?: Maybe<DeviceRecallConnection>;
  /** Records of device/registrationlisting. */
  deviceRegistrations?: Maybe<DeviceRegistrationConnection>;
  /** What is known of the safety of all devices of a product code, from at most six requests to openFDA. Null for an unknown code. */
  deviceSafetyProfile?: Maybe<DeviceSafetyProfile>;
  /** One record of device/udi; null where openFDA has none. */
  deviceUdi?: Maybe<DeviceUdi>;
  /** Records of device/udi. */
  deviceUdis?: Maybe<DeviceUdiConnection>;
  /** One record of drug/drugsfda; null where openFDA has none. */
  drugApplication?: Maybe<DrugApplication>;
  /** Records of drug/drugsfda. */
  drugApplications?: Maybe<DrugApplicationConnection>;
  /** One record of drug/enforcement; null where openFDA has none. */
  drugEnforcementReport?: Maybe<DrugEnforcementReport>;
  /** Records of drug/enforcement. */
  drugEnforcementReports?: Maybe<DrugEnforcementReportConnection>;
  /** One record of drug/event; null where openFDA has none. */
  drugEvent?: Maybe<DrugEvent>;
  /** Records of drug/event. */
  drugEvents?: Maybe<DrugEventConnection>;
  /** One record of drug/label; null where openFDA has none. */
  drugLabel?: Maybe<DrugLabel>;
  /** Records of drug/label. */
  drugLabels?: Maybe<DrugLabelConnection>;
  /** One record of drug/ndc; null where openFDA has none. */
  drugProduct?: Maybe<DrugProduct>;
  /** Records of drug/ndc. */
  drugProducts?: Maybe<DrugProductConnection>;
  /** Records of drug/shortages. */
  drugShortages?: Maybe<DrugShortageConnection>;
  /** How long a cached answer is served without asking, and why, by the level of its dataset. Null where it is not cached. */
  explainLifetime?: Maybe<Array<LifetimeStep>>;
  /** One record of food/enforcement; null where openFDA has none. */
  foodEnforcementReport?: Maybe<FoodEnforcementReport>;
  /** Records of food/enforcement. */
  foodEnforcementReports?: Maybe<FoodEnforcementReportConnection>;
  /** One record of food/event; null where openFDA has none. */
  foodEvent?: Maybe<FoodEvent>;
  /** Records of food/event. */
  foodEvents?: Maybe<FoodEventConnection>;
  /** How the gateway and its parts are, at this moment and without asking openFDA for it. */
  health: Health;
  /** Records of other/historicaldocument. */
  historicalDocuments?: Maybe<HistoricalDocumentConnection>;
  /** Runs of jobs, the newest first: those under way, then finished ones. */
  jobRuns?: Maybe<Array<JobRun>>;
  /** The jobs behind the scenes: what each does, when it runs next, and what became of it last. */
  jobs?: Maybe<Array<Job>>;
  /** How long operations took as time went by: what a heat map is drawn from. The newest stretch comes last and is not over yet; stretches without operations are left out. */
  latencyOverTime: Array<LatencyStretch>;
  /**
   * Which share of reads would miss in a cache of other sizes, by the reads that were seen: answers "what would 512 MiB bring?". Holds for a cache that gives up what was read
   * longest ago, and leaves aside that answers grow old. What whole stored answers spare reaches no cache and is not in it. Null before a read of enough different answers was sampled.
   */
  missRatioCurve?: Maybe<Array<MissRatioPoint>>;
  /** A record by its global id; null where openFDA has none. */
  node?: Maybe<Node>;
  /** One record of other/nsde; null where openFDA has none. */
  nsdeProduct?: Maybe<NsdeProduct>;
  /** Records of other/nsde. */
  nsdeProducts?: Maybe<NsdeProductConnection>;
  /** An answer of openFDA as it is, through the same cache and within the same budget. For what the typed fields cannot say. */
  openFda?: Maybe<Scalars['JSON']['output']>;
  /**
   * What was asked of the gateway, by operation: how often, how long it took, what it read. The operations that are asked for most are kept one by one; all
   * others are summed in one last row.
   */
  operationStats?: Maybe<Array<OperationStats>>;
  /** Records of drug/orangebook. */
  orangeBookEntries?: Maybe<OrangeBookEntryConnection>;
  /** What is asked for, what is asked for more or less than before, and what follows what. Null where that is switched off. */
  queryPatterns?: Maybe<QueryPatterns>;
  /** What an operator or a client could do better, with the evidence for it; the urgent first. Nothing is recommended that cannot be shown. */
  recommendations?: Maybe<Array<Recommendation>>;
  /** Records of device/covid19serology. */
  serologyTests?: Maybe<SerologyTestConnection>;
  /** The operations that took longest, the slowest first. Only those are kept that took longer than operations may, or much longer than they usually do. */
  slowOperations?: Maybe<Array<SlowOperation>>;
  /** One record of other/substance; null where openFDA has none. */
  substance?: Maybe<Substance>;
  /** Records of other/substance. */
  substances?: Maybe<SubstanceConnection>;
  /** Records of tobacco/researchdigitalads. */
  tobaccoDigitalAdsResearch?: Maybe<TobaccoDigitalAdsResearchConnection>;
  /** Records of tobacco/researchpreventionads. */
  tobaccoPreventionAdsResearch?: Maybe<TobaccoPreventionAdsResearchConnection>;
  /** One record of tobacco/problem; null where openFDA has none. */
  tobaccoProblem?: Maybe<TobaccoProblem>;
  /** Records of tobacco/problem. */
  tobaccoProblems?: Maybe<TobaccoProblemConnection>;
  /** Records of tobacco/researchsmokefree. */
  tobaccoSmokefreeResearch?: Maybe<TobaccoSmokefreeResearchConnection>;
  /** One record of other/unii; null where openFDA has none. */
  unii?: Maybe<Unii>;
  /** Records of other/unii. */
  uniis?: Maybe<UniiConnection>;
  /** How things stand with openFDA: budget and breakers. */
  upstream: Upstream;
};


export type QueryAlertsArgs = {
  state?: InputMaybe<AlertState>;
};


export type QueryAnimalEventArgs = {
  uniqueAerIdNumber: Scalars['String']['input'];
};


export type QueryAnimalEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AnimalEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AnimalEventWhere>;
};


export type QueryBenchmarkCompressionArgs = {
  dataset: Scalars['String']['input'];
  samples?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCacheStatsArgs = {
  scope?: InputMaybe<StatsScope>;
  window?: InputMaybe<StatsWindow>;
};


export type QueryCompleteResponseLetterArgs = {
  fileName: Scalars['String']['input'];
};


export type QueryCompleteResponseLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompleteResponseLetterOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CompleteResponseLetterWhere>;
};


export type QueryCosmeticEventArgs = {
  reportNumber: Scalars['String']['input'];
};


export type QueryCosmeticEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CosmeticEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CosmeticEventWhere>;
};


export type QueryDeviceApprovalArgs = {
  pmaNumber: Scalars['String']['input'];
  supplementNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeviceApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceApprovalOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceApprovalWhere>;
};


export type QueryDeviceClassificationArgs = {
  productCode: Scalars['String']['input'];
};


export type QueryDeviceClassificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClassificationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClassificationWhere>;
};


export type QueryDeviceClearanceArgs = {
  kNumber: Scalars['String']['input'];
};


export type QueryDeviceClearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceClearanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceClearanceWhere>;
};


export type QueryDeviceEnforcementReportArgs = {
  recallNumber: Scalars['String']['input'];
};


export type QueryDeviceEnforcementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEnforcementReportWhere>;
};


export type QueryDeviceEventArgs = {
  mdrReportKey: Scalars['String']['input'];
};


export type QueryDeviceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceEventWhere>;
};


export type QueryDeviceRecallArgs = {
  cfresId?: InputMaybe<Scalars['String']['input']>;
  productResNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeviceRecallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRecallOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRecallWhere>;
};


export type QueryDeviceRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceRegistrationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceRegistrationWhere>;
};


export type QueryDeviceSafetyProfileArgs = {
  productCode: Scalars['String']['input'];
};


export type QueryDeviceUdiArgs = {
  publicDeviceRecordKey: Scalars['String']['input'];
};


export type QueryDeviceUdisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeviceUdiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DeviceUdiWhere>;
};


export type QueryDrugApplicationArgs = {
  applicationNumber: Scalars['String']['input'];
};


export type QueryDrugApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


export type QueryDrugEnforcementReportArgs = {
  recallNumber: Scalars['String']['input'];
};


export type QueryDrugEnforcementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEnforcementReportWhere>;
};


export type QueryDrugEventArgs = {
  safetyReportId: Scalars['String']['input'];
};


export type QueryDrugEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEventWhere>;
};


export type QueryDrugLabelArgs = {
  setId?: InputMaybe<Scalars['String']['input']>;
  splId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrugLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


export type QueryDrugProductArgs = {
  productId?: InputMaybe<Scalars['String']['input']>;
  productNdc?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrugProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


export type QueryDrugShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugShortageOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugShortageWhere>;
};


export type QueryExplainLifetimeArgs = {
  level?: InputMaybe<FreshnessLevel>;
  source: Scalars['String']['input'];
};


export type QueryFoodEnforcementReportArgs = {
  recallNumber: Scalars['String']['input'];
};


export type QueryFoodEnforcementReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FoodEnforcementReportOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FoodEnforcementReportWhere>;
};


export type QueryFoodEventArgs = {
  reportNumber: Scalars['String']['input'];
};


export type QueryFoodEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FoodEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FoodEventWhere>;
};


export type QueryHistoricalDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HistoricalDocumentOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HistoricalDocumentWhere>;
};


export type QueryJobRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  job?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLatencyOverTimeArgs = {
  scope?: InputMaybe<StatsScope>;
  window?: InputMaybe<StatsWindow>;
};


export type QueryMissRatioCurveArgs = {
  bytes?: InputMaybe<Array<Scalars['NonNegativeFloat']['input']>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNsdeProductArgs = {
  packageNdc11: Scalars['String']['input'];
};


export type QueryNsdeProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NsdeProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NsdeProductWhere>;
};


export type QueryOpenFdaArgs = {
  count?: InputMaybe<Scalars['String']['input']>;
  dataset: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOperationStatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OperationOrder>;
  scope?: InputMaybe<StatsScope>;
  window?: InputMaybe<StatsWindow>;
};


export type QueryOrangeBookEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrangeBookEntryOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OrangeBookEntryWhere>;
};


export type QueryQueryPatternsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySerologyTestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SerologyTestOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SerologyTestWhere>;
};


export type QuerySlowOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySubstanceArgs = {
  unii?: InputMaybe<Scalars['String']['input']>;
  uuid?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


export type QueryTobaccoDigitalAdsResearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TobaccoDigitalAdsResearchOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TobaccoDigitalAdsResearchWhere>;
};


export type QueryTobaccoPreventionAdsResearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TobaccoPreventionAdsResearchOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TobaccoPreventionAdsResearchWhere>;
};


export type QueryTobaccoProblemArgs = {
  reportId: Scalars['ID']['input'];
};


export type QueryTobaccoProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TobaccoProblemOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TobaccoProblemWhere>;
};


export type QueryTobaccoSmokefreeResearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TobaccoSmokefreeResearchOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TobaccoSmokefreeResearchWhere>;
};


export type QueryUniiArgs = {
  unii: Scalars['String']['input'];
};


export type QueryUniisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UniiOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<UniiWhere>;
};

/** What is asked for. Weights are counts that fade: what was asked for a day ago counts half. */
export type QueryPatterns = {
  /** The datasets that are read most. */
  datasets: Array<NamedPattern>;
  /** Those that are asked for less and less, the steepest first. */
  falling: Array<OperationPattern>;
  /** The fields that are searched by most: dataset and field. */
  filters: Array<NamedPattern>;
  /** The records that are looked up most: dataset, field and key. Empty, where the gateway has an admin token, for whoever does not send it. */
  keys: Array<NamedPattern>;
  /** The operations with their values that are asked for most. */
  operations: Array<OperationPattern>;
  /** Those that are asked for more and more, the steepest first. */
  rising: Array<OperationPattern>;
  /** Operations and what most often follows them on the same connection. */
  sequences: Array<SequencePattern>;
  /** When the first of what is known was seen; a restart does not change it where it could be saved. */
  since: Scalars['DateTime']['output'];
};

/** Something that an operator or a client could do better. */
export type Recommendation = {
  /** What was seen, in numbers, since the process was started. */
  because: Scalars['String']['output'];
  /** What it would bring. */
  expectedGain: Scalars['String']['output'];
  /** An id that stays the same as long as what it is about does. */
  id: Scalars['ID']['output'];
  /** The setting to change. Null where it is the client that can do something. */
  setting?: Maybe<SettingChange>;
  /** How much it matters. */
  severity: RecommendationSeverity;
  /** What to do. */
  title: Scalars['String']['output'];
};

/** How much a recommendation matters. */
export type RecommendationSeverity =
  /** Without it callers will be refused. */
  | 'URGENT'
  /** Something gets better. */
  | 'WORTHWHILE';

/** A field that had records to wait for. */
export type ResolverTime = {
  /** How often it was resolved. */
  calls: Scalars['NonNegativeInt']['output'];
  /** From the first call until the last was done, in ms. */
  ms: Scalars['NonNegativeFloat']['output'];
  /** Where it is in the answer, without places in lists: `deviceClearances.nodes.recalls`. */
  path: Scalars['String']['output'];
};

/** An operation that follows another. */
export type SequencePattern = {
  /** How often it followed; what is long ago counts less. */
  count: Scalars['NonNegativeFloat']['output'];
  /** The key of the one before. */
  from: Scalars['String']['output'];
  /** The name of the one before. Null where it has none. */
  fromName?: Maybe<Scalars['String']['output']>;
  /** Which share of those that follow it is. */
  share: Scalars['NonNegativeFloat']['output'];
  /** The key of the one after. */
  to: Scalars['String']['output'];
  /** The name of the one after. Null where it has none. */
  toName?: Maybe<Scalars['String']['output']>;
};

/** One sample of FDA's and NCI's evaluation of COVID-19 antibody tests in 2020 and 2021: what a test found in a sample whose truth is known. The dataset is frozen. */
export type SerologyTest = {
  /** How the test's results taken together compare with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative. */
  antibodyAgree?: Maybe<Scalars['String']['output']>;
  /** Whether the sample truly holds antibodies of any kind: `Positive` or `Negative`. */
  antibodyTruth?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** What the test's own control showed: `Pass` or `Fail`. */
  control?: Maybe<Scalars['String']['output']>;
  /** When the test was done. */
  datePerformed?: Maybe<Scalars['Date']['output']>;
  /** Days from the donor's first symptoms to the taking of the sample; `NA` where there were none. */
  daysFromSymptom?: Maybe<Scalars['String']['output']>;
  /** Name of the test. */
  device?: Maybe<Scalars['String']['output']>;
  /** Number of the evaluation that the sample was tested in. */
  evaluationId?: Maybe<Scalars['String']['output']>;
  /** Group of donors: `Positives`, `Negatives`, or negatives with HIV, `HIV+`. */
  group?: Maybe<Scalars['String']['output']>;
  /** How the IgA result compares with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative, `NA` none. */
  igaAgree?: Maybe<Scalars['String']['output']>;
  /** What the test found on IgA: `Positive`, `Negative`, or `NA` where it does not look. */
  igaResult?: Maybe<Scalars['String']['output']>;
  /** How the IgG result compares with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative, `NA` none. */
  iggAgree?: Maybe<Scalars['String']['output']>;
  /** What the test found on IgG: `Positive`, `Negative`, or `NA` where it does not look. */
  iggResult?: Maybe<Scalars['String']['output']>;
  /** Titer of IgG antibodies in the sample by the reference assay, as the reciprocal of the last positive dilution. */
  iggTiter?: Maybe<Scalars['String']['output']>;
  /** Whether the sample truly holds IgG antibodies: `Positive` or `Negative`. */
  iggTruth?: Maybe<Scalars['String']['output']>;
  /** How the IgM result compares with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative, `NA` none. */
  igmAgree?: Maybe<Scalars['String']['output']>;
  /** How the result on IgM and IgA in one compares with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative, `NA` none. */
  igmIgaAgree?: Maybe<Scalars['String']['output']>;
  /** What the test found on IgM and IgA in one: `Positive`, `Negative`, or `NA` where it does not look. */
  igmIgaResult?: Maybe<Scalars['String']['output']>;
  /** How the result on IgM and IgG in one compares with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative, `NA` none. */
  igmIggAgree?: Maybe<Scalars['String']['output']>;
  /** What the test found on IgM and IgG in one: `Positive`, `Negative`, or `NA` where it does not look. */
  igmIggResult?: Maybe<Scalars['String']['output']>;
  /** What the test found on IgM: `Positive`, `Negative`, or `NA` where it does not look. */
  igmResult?: Maybe<Scalars['String']['output']>;
  /** Titer of IgM antibodies in the sample by the reference assay, as the reciprocal of the last positive dilution. */
  igmTiter?: Maybe<Scalars['String']['output']>;
  /** Whether the sample truly holds IgM antibodies: `Positive` or `Negative`. */
  igmTruth?: Maybe<Scalars['String']['output']>;
  /** Lot number of the test. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** Manufacturer of the test. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** How the result on antibodies of all kinds compares with the truth: `TP` and `TN` true, `FP` and `FN` false positive and negative, `NA` none. */
  panAgree?: Maybe<Scalars['String']['output']>;
  /** What the test found on antibodies of all kinds in one: `Positive`, `Negative`, or `NA` where it does not look. */
  panResult?: Maybe<Scalars['String']['output']>;
  /** Titer of antibodies of all kinds (pan-Ig) in the sample by the reference assay, as the reciprocal of the last positive dilution. */
  panTiter?: Maybe<Scalars['String']['output']>;
  /** The panel of samples that the sample belongs to. */
  panel?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Identification of the sample, the same for every test it was put to. */
  sampleId?: Maybe<Scalars['String']['output']>;
  /** Running number of the sample in its panel. */
  sampleNo?: Maybe<Scalars['Int']['output']>;
  /** Kind of sample: `Serum` or `Plasma`. */
  type?: Maybe<Scalars['String']['output']>;
};

/** Records of device/covid19serology, and what can be told of all of them. */
export type SerologyTestConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<SerologyTestEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<SerologyTest>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of device/covid19serology, and what can be told of all of them. */
export type SerologyTestConnectionFacetArgs = {
  field: SerologyTestFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of device/covid19serology, and what can be told of all of them. */
export type SerologyTestConnectionHistogramArgs = {
  field: SerologyTestHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type SerologyTestEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SerologyTest;
};

/** Fields whose values openFDA can count in device/covid19serology. */
export type SerologyTestFacetField =
  | 'ANTIBODY_AGREE'
  | 'ANTIBODY_TRUTH'
  | 'CONTROL'
  | 'DAYS_FROM_SYMPTOM'
  | 'DEVICE'
  | 'EVALUATION_ID'
  | 'GROUP'
  | 'IGA_AGREE'
  | 'IGA_RESULT'
  | 'IGG_AGREE'
  | 'IGG_RESULT'
  | 'IGG_TITER'
  | 'IGG_TRUTH'
  | 'IGM_AGREE'
  | 'IGM_IGA_AGREE'
  | 'IGM_IGA_RESULT'
  | 'IGM_IGG_AGREE'
  | 'IGM_IGG_RESULT'
  | 'IGM_RESULT'
  | 'IGM_TITER'
  | 'IGM_TRUTH'
  | 'LOT_NUMBER'
  | 'MANUFACTURER'
  | 'PANEL'
  | 'PAN_AGREE'
  | 'PAN_RESULT'
  | 'PAN_TITER'
  | 'SAMPLE_ID'
  | 'SAMPLE_NO'
  | 'TYPE';

/** Dates by which openFDA can count device/covid19serology. */
export type SerologyTestHistogramField =
  | 'DATE_PERFORMED';

/** One criterion of an order. */
export type SerologyTestOrderBy = {
  direction?: OrderDirection;
  field: SerologyTestOrderField;
};

/** Fields by which openFDA can order device/covid19serology. */
export type SerologyTestOrderField =
  | 'ANTIBODY_AGREE'
  | 'ANTIBODY_TRUTH'
  | 'CONTROL'
  | 'DATE_PERFORMED'
  | 'DAYS_FROM_SYMPTOM'
  | 'DEVICE'
  | 'EVALUATION_ID'
  | 'GROUP'
  | 'IGA_AGREE'
  | 'IGA_RESULT'
  | 'IGG_AGREE'
  | 'IGG_RESULT'
  | 'IGG_TITER'
  | 'IGG_TRUTH'
  | 'IGM_AGREE'
  | 'IGM_IGA_AGREE'
  | 'IGM_IGA_RESULT'
  | 'IGM_IGG_AGREE'
  | 'IGM_IGG_RESULT'
  | 'IGM_RESULT'
  | 'IGM_TITER'
  | 'IGM_TRUTH'
  | 'LOT_NUMBER'
  | 'MANUFACTURER'
  | 'PANEL'
  | 'PAN_AGREE'
  | 'PAN_RESULT'
  | 'PAN_TITER'
  | 'SAMPLE_ID'
  | 'SAMPLE_NO'
  | 'TYPE';

/** Conditions on a SerologyTest; all of them must hold. */
export type SerologyTestWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SerologyTestWhere>>;
  antibodyAgree?: InputMaybe<KeywordFilter>;
  antibodyTruth?: InputMaybe<KeywordFilter>;
  control?: InputMaybe<KeywordFilter>;
  datePerformed?: InputMaybe<DateFilter>;
  daysFromSymptom?: InputMaybe<KeywordFilter>;
  device?: InputMaybe<StringFilter>;
  evaluationId?: InputMaybe<KeywordFilter>;
  group?: InputMaybe<KeywordFilter>;
  igaAgree?: InputMaybe<KeywordFilter>;
  igaResult?: InputMaybe<KeywordFilter>;
  iggAgree?: InputMaybe<KeywordFilter>;
  iggResult?: InputMaybe<KeywordFilter>;
  iggTiter?: InputMaybe<KeywordFilter>;
  iggTruth?: InputMaybe<KeywordFilter>;
  igmAgree?: InputMaybe<KeywordFilter>;
  igmIgaAgree?: InputMaybe<KeywordFilter>;
  igmIgaResult?: InputMaybe<KeywordFilter>;
  igmIggAgree?: InputMaybe<KeywordFilter>;
  igmIggResult?: InputMaybe<KeywordFilter>;
  igmResult?: InputMaybe<KeywordFilter>;
  igmTiter?: InputMaybe<KeywordFilter>;
  igmTruth?: InputMaybe<KeywordFilter>;
  lotNumber?: InputMaybe<KeywordFilter>;
  manufacturer?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<SerologyTestWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SerologyTestWhere>>;
  panAgree?: InputMaybe<KeywordFilter>;
  panResult?: InputMaybe<KeywordFilter>;
  panTiter?: InputMaybe<KeywordFilter>;
  panel?: InputMaybe<KeywordFilter>;
  sampleId?: InputMaybe<KeywordFilter>;
  sampleNo?: InputMaybe<IntFilter>;
  type?: InputMaybe<KeywordFilter>;
};

/** A setting, and what it should be. */
export type SettingChange = {
  /** The environment variable. */
  name: Scalars['String']['output'];
  /** Its value; for a list of several, what to add to it. */
  value: Scalars['String']['output'];
};

/** An operation that took long. */
export type SlowOperation = {
  /** Why it counts as slow. */
  because: Array<SlownessReason>;
  /** Bytes of its answer, before compression. */
  bytes: Scalars['NonNegativeFloat']['output'];
  /** How long it took, in ms. */
  durationMs: Scalars['NonNegativeFloat']['output'];
  /** Errors in its answer. */
  errors: Scalars['NonNegativeInt']['output'];
  /** The operation's name. Null where it has none. */
  name?: Maybe<Scalars['String']['output']>;
  /** Where the time went, step by step. */
  phases: Array<OperationPhase>;
  /** The fields that had records to wait for, the longest first. */
  resolvers: Array<ResolverTime>;
  /** The operation without the values in it. Null, where the gateway has an admin token, for whoever does not send it. */
  signature?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** What it read that it had to wait for, the longest first. */
  upstream: Array<UpstreamWait>;
  /** Reads that waited for openFDA. */
  upstreamRequests: Scalars['NonNegativeInt']['output'];
  /** What half of its earlier runs did not exceed, in ms. Null where it had too few. */
  usualMs?: Maybe<Scalars['NonNegativeFloat']['output']>;
  /** Its variables, each with the kind of its value in place of the value. */
  variables?: Maybe<Scalars['JSON']['output']>;
};

/** Why an operation counts as slow. */
export type SlownessReason =
  /** It took longer than operations may: `SLOW_OPERATION_MS`. */
  | 'THRESHOLD'
  /** It took many times longer than it usually does: `SLOW_OPERATION_FACTOR`. */
  | 'UNUSUAL';

/** Whose figures are told. */
export type StatsScope =
  /** The sum over all processes that share a Redis. Those of the others are up to 10 seconds old. Without Redis, or while it is away, the same as INSTANCE. */
  | 'FLEET'
  /** Those of the process that answers. */
  | 'INSTANCE';

/** A stretch of time up to now. */
export type StatsWindow =
  /** The last 24 to 25 hours. */
  | 'LAST_DAY'
  /** The last 60 to 65 minutes. */
  | 'LAST_HOUR'
  /** The last 60 to 66 seconds. */
  | 'LAST_MINUTE'
  /** All since the gateway was started. */
  | 'SINCE_START';

/** On text that openFDA holds whole and by word. `eq`, `ne`, `in` and `startsWith` compare the whole value, case-sensitively; `contains` finds words in sequence, in any case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type Substance = Node & {
  /** Applications of marketed products with the substance as an active ingredient. */
  applications?: Maybe<DrugApplicationConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Codes of the substance in other systems. */
  codes: Array<SubstanceCodes>;
  /** How complete the definition is: `COMPLETE`, `INCOMPLETE` or `REPRESENTATIVE`. */
  definitionLevel?: Maybe<Scalars['String']['output']>;
  /** `PRIMARY` for the definition of a substance, `ALTERNATIVE` for another one of the same. */
  definitionType?: Maybe<Scalars['String']['output']>;
  /** Adverse event reports that name a drug with the substance as an active ingredient, as suspect or not. */
  events?: Maybe<DrugEventConnection>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Labels of products with the substance as an active ingredient. */
  labels?: Maybe<DrugLabelConnection>;
  /** Components, for a mixture. */
  mixture?: Maybe<SubstanceMixture>;
  /** Parts of the structure that are not bound to each other, such as the ions of a salt. */
  moieties: Array<SubstanceMoieties>;
  /** Names, in several languages and kinds. */
  names: Array<SubstanceNames>;
  /** Remarks, such as validation messages. */
  notes: Array<SubstanceNotes>;
  /** Sequence, for a nucleic acid. */
  nucleicAcid?: Maybe<SubstanceNucleicAcid>;
  /** Products in the NDC directory with the substance as an active ingredient. */
  products?: Maybe<DrugProductConnection>;
  /** Measured or defined properties. */
  properties: Array<SubstanceProperties>;
  /** Sequence, for a protein. */
  protein?: Maybe<SubstanceProtein>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Sources of what the record states. */
  references: Array<SubstanceReferences>;
  /** The substances to which this one is related. */
  relatedSubstances?: Maybe<SubstanceConnection>;
  /** Relations to other substances, such as active moiety, salt, metabolite or target. */
  relationships: Array<SubstanceRelationships>;
  /** Shortages of products with the substance as an active ingredient. */
  shortages?: Maybe<DrugShortageConnection>;
  /** Source, for a material from an organism or a mineral. */
  structurallyDiverse?: Maybe<SubstanceStructurallyDiverse>;
  /** Structure, for a chemical. */
  structure?: Maybe<SubstanceStructure>;
  /** `chemical`, `protein`, `nucleicAcid`, `polymer`, `structurallyDiverse`, `mixture`, `specifiedSubstanceG1`, `concept` and others. */
  substanceClass?: Maybe<Scalars['String']['output']>;
  /** Registries and compendia that include the substance, such as `USP`, `WHO` or `MI`. */
  tags: Array<Scalars['String']['output']>;
  /** Unique ingredient identifier, ten letters and digits; absent where none has been assigned. */
  unii?: Maybe<Scalars['String']['output']>;
  /** The substance in the UNII list. */
  uniiEntry?: Maybe<Unii>;
  /** Identifier of the record in the registry. */
  uuid: Scalars['String']['output'];
  /** Number of this version of the record. */
  version?: Maybe<Scalars['String']['output']>;
};


/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type SubstanceApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type SubstanceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEventWhere>;
};


/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type SubstanceLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type SubstanceProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type SubstanceRelatedSubstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubstanceOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SubstanceWhere>;
};


/** A substance in the global substance registry (GSRS) that FDA keeps after ISO 11238: its names, codes, structure and relationships. */
export type SubstanceShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugShortageOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugShortageWhere>;
};

/** A code of a substance in another system. */
export type SubstanceCodes = {
  /** The code. */
  code?: Maybe<Scalars['String']['output']>;
  /** The system, such as `CAS`, `FDA UNII`, `RXCUI`, `DRUG BANK`, `WHO-ATC` or `PUBCHEM`. */
  codeSystem?: Maybe<Scalars['String']['output']>;
  /** Remark on the code; for classifications, the path to the class. */
  comments?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the code. */
  references: Array<Scalars['String']['output']>;
  /** `PRIMARY`, or how the code relates to the substance: `GENERIC (FAMILY)`, `ALTERNATIVE`, `SUPERSEDED` and others. */
  type?: Maybe<Scalars['String']['output']>;
  /** Where the other system describes the substance. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Identifier of the code's entry. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceCodes; all of them must hold. */
export type SubstanceCodesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceCodesWhere>>;
  code?: InputMaybe<KeywordFilter>;
  codeSystem?: InputMaybe<KeywordFilter>;
  comments?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceCodesWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceCodesWhere>>;
  references?: InputMaybe<KeywordFilter>;
  type?: InputMaybe<KeywordFilter>;
  url?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Records of other/substance, and what can be told of all of them. */
export type SubstanceConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<SubstanceEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<Substance>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of other/substance, and what can be told of all of them. */
export type SubstanceConnectionFacetArgs = {
  field: SubstanceFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record and its place in a list. */
export type SubstanceEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Substance;
};

/** Fields whose values openFDA can count in other/substance. */
export type SubstanceFacetField =
  | 'CODES_CODE'
  | 'CODES_CODE_SYSTEM'
  | 'CODES_COMMENTS'
  | 'CODES_REFERENCES'
  | 'CODES_TYPE'
  | 'CODES_URL'
  | 'CODES_UUID'
  | 'DEFINITION_LEVEL'
  | 'DEFINITION_TYPE'
  | 'MIXTURE_COMPONENTS_REFERENCES'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_LINKING_ID'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_NAME'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_REFERENCES'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_REFUUID'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_REF_PNAME'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_SUBSTANCE_CLASS'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_UNII'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_UUID'
  | 'MIXTURE_COMPONENTS_TYPE'
  | 'MIXTURE_COMPONENTS_UUID'
  | 'MIXTURE_PARENT_SUBSTANCE_LINKING_ID'
  | 'MIXTURE_PARENT_SUBSTANCE_NAME'
  | 'MIXTURE_PARENT_SUBSTANCE_REFERENCES'
  | 'MIXTURE_PARENT_SUBSTANCE_REFUUID'
  | 'MIXTURE_PARENT_SUBSTANCE_REF_PNAME'
  | 'MIXTURE_PARENT_SUBSTANCE_SUBSTANCE_CLASS'
  | 'MIXTURE_PARENT_SUBSTANCE_UNII'
  | 'MIXTURE_PARENT_SUBSTANCE_UUID'
  | 'MIXTURE_REFERENCES'
  | 'MIXTURE_UUID'
  | 'MOIETIES_ATROPISOMERISM'
  | 'MOIETIES_CHARGE'
  | 'MOIETIES_COUNT'
  | 'MOIETIES_COUNT_AMOUNT_AVERAGE'
  | 'MOIETIES_COUNT_AMOUNT_HIGH'
  | 'MOIETIES_COUNT_AMOUNT_HIGH_LIMIT'
  | 'MOIETIES_COUNT_AMOUNT_LOW'
  | 'MOIETIES_COUNT_AMOUNT_LOW_LIMIT'
  | 'MOIETIES_COUNT_AMOUNT_NON_NUMERIC_VALUE'
  | 'MOIETIES_COUNT_AMOUNT_REFERENCES'
  | 'MOIETIES_COUNT_AMOUNT_TYPE'
  | 'MOIETIES_COUNT_AMOUNT_UNITS'
  | 'MOIETIES_COUNT_AMOUNT_UUID'
  | 'MOIETIES_DEFINED_STEREO'
  | 'MOIETIES_DIGEST'
  | 'MOIETIES_EZ_CENTERS'
  | 'MOIETIES_FORMULA'
  | 'MOIETIES_MOIETY_ID'
  | 'MOIETIES_MOLECULAR_WEIGHT'
  | 'MOIETIES_OPTICAL_ACTIVITY'
  | 'MOIETIES_REFERENCES'
  | 'MOIETIES_SMILES'
  | 'MOIETIES_STEREOCHEMISTRY'
  | 'MOIETIES_STEREO_CENTERS'
  | 'MOIETIES_STEREO_COMMENTS'
  | 'MOIETIES_UUID'
  | 'NAMES_DISPLAY_NAME'
  | 'NAMES_DOMAINS'
  | 'NAMES_LANGUAGES'
  | 'NAMES_NAME'
  | 'NAMES_NAME_JURISDICTION'
  | 'NAMES_NAME_ORGS_DEPRECATED_DATE'
  | 'NAMES_NAME_ORGS_NAME_ORG'
  | 'NAMES_NAME_ORGS_REFERENCES'
  | 'NAMES_NAME_ORGS_UUID'
  | 'NAMES_PREFERRED'
  | 'NAMES_REFERENCES'
  | 'NAMES_TYPE'
  | 'NAMES_UUID'
  | 'NOTES_NOTE'
  | 'NOTES_REFERENCES'
  | 'NOTES_UUID'
  | 'NUCLEIC_ACID_NUCLEIC_ACID_SUB_TYPE'
  | 'NUCLEIC_ACID_NUCLEIC_ACID_TYPE'
  | 'NUCLEIC_ACID_SEQUENCE_ORIGIN'
  | 'NUCLEIC_ACID_SEQUENCE_TYPE'
  | 'NUCLEIC_ACID_SUBUNITS_SUBUNIT_INDEX'
  | 'PROPERTIES_DEFINING'
  | 'PROPERTIES_NAME'
  | 'PROPERTIES_PROPERTY_TYPE'
  | 'PROPERTIES_REFERENCES'
  | 'PROPERTIES_TYPE'
  | 'PROPERTIES_UUID'
  | 'PROPERTIES_VALUE_AVERAGE'
  | 'PROPERTIES_VALUE_HIGH'
  | 'PROPERTIES_VALUE_HIGH_LIMIT'
  | 'PROPERTIES_VALUE_LOW'
  | 'PROPERTIES_VALUE_LOW_LIMIT'
  | 'PROPERTIES_VALUE_NON_NUMERIC_VALUE'
  | 'PROPERTIES_VALUE_REFERENCES'
  | 'PROPERTIES_VALUE_TYPE'
  | 'PROPERTIES_VALUE_UNITS'
  | 'PROPERTIES_VALUE_UUID'
  | 'PROTEIN_PROTEIN_SUB_TYPE'
  | 'PROTEIN_PROTEIN_TYPE'
  | 'PROTEIN_SEQUENCE_ORIGIN'
  | 'PROTEIN_SEQUENCE_TYPE'
  | 'PROTEIN_SUBUNITS_SEQUENCE'
  | 'PROTEIN_SUBUNITS_SUBUNIT_INDEX'
  | 'REFERENCES_CITATION'
  | 'REFERENCES_DOCUMENT_DATE'
  | 'REFERENCES_DOC_TYPE'
  | 'REFERENCES_PUBLIC_DOMAIN'
  | 'REFERENCES_SOURCE_ID'
  | 'REFERENCES_TAGS'
  | 'REFERENCES_URL'
  | 'REFERENCES_UUID'
  | 'RELATIONSHIPS_AMOUNT_AVERAGE'
  | 'RELATIONSHIPS_AMOUNT_HIGH'
  | 'RELATIONSHIPS_AMOUNT_HIGH_LIMIT'
  | 'RELATIONSHIPS_AMOUNT_LOW'
  | 'RELATIONSHIPS_AMOUNT_LOW_LIMIT'
  | 'RELATIONSHIPS_AMOUNT_NON_NUMERIC_VALUE'
  | 'RELATIONSHIPS_AMOUNT_REFERENCES'
  | 'RELATIONSHIPS_AMOUNT_TYPE'
  | 'RELATIONSHIPS_AMOUNT_UNITS'
  | 'RELATIONSHIPS_AMOUNT_UUID'
  | 'RELATIONSHIPS_COMMENTS'
  | 'RELATIONSHIPS_INTERACTION_TYPE'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_LINKING_ID'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_NAME'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_REFERENCES'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_REFUUID'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_REF_PNAME'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_SUBSTANCE_CLASS'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_UNII'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_UUID'
  | 'RELATIONSHIPS_QUALIFICATION'
  | 'RELATIONSHIPS_REFERENCES'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_LINKING_ID'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_NAME'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_REFERENCES'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_REFUUID'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_REF_PNAME'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_SUBSTANCE_CLASS'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_UNII'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_UUID'
  | 'RELATIONSHIPS_TYPE'
  | 'RELATIONSHIPS_UUID'
  | 'STRUCTURALLY_DIVERSE_DEVELOPMENTAL_STAGE'
  | 'STRUCTURALLY_DIVERSE_FRACTION_MATERIAL_TYPE'
  | 'STRUCTURALLY_DIVERSE_FRACTION_NAME'
  | 'STRUCTURALLY_DIVERSE_INFRA_SPECIFIC_NAME'
  | 'STRUCTURALLY_DIVERSE_INFRA_SPECIFIC_TYPE'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_AUTHOR'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_FAMILY'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_GENUS'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_SPECIES'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_LINKING_ID'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_NAME'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_REFERENCES'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_REFUUID'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_REF_PNAME'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_SUBSTANCE_CLASS'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_UNII'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_UUID'
  | 'STRUCTURALLY_DIVERSE_PART'
  | 'STRUCTURALLY_DIVERSE_PART_LOCATION'
  | 'STRUCTURALLY_DIVERSE_REFERENCES'
  | 'STRUCTURALLY_DIVERSE_SOURCE_MATERIAL_CLASS'
  | 'STRUCTURALLY_DIVERSE_SOURCE_MATERIAL_STATE'
  | 'STRUCTURALLY_DIVERSE_SOURCE_MATERIAL_TYPE'
  | 'STRUCTURALLY_DIVERSE_UUID'
  | 'STRUCTURE_ATROPISOMERISM'
  | 'STRUCTURE_CHARGE'
  | 'STRUCTURE_COUNT'
  | 'STRUCTURE_DEFINED_STEREO'
  | 'STRUCTURE_EZ_CENTERS'
  | 'STRUCTURE_FORMULA'
  | 'STRUCTURE_MOLECULAR_WEIGHT'
  | 'STRUCTURE_OPTICAL_ACTIVITY'
  | 'STRUCTURE_REFERENCES'
  | 'STRUCTURE_SMILES'
  | 'STRUCTURE_STEREOCHEMISTRY'
  | 'STRUCTURE_STEREO_CENTERS'
  | 'STRUCTURE_STRUCTURE_ID'
  | 'SUBSTANCE_CLASS'
  | 'TAGS'
  | 'UNII'
  | 'UUID'
  | 'VERSION';

/** The composition of a mixture. */
export type SubstanceMixture = {
  /** The components. */
  components: Array<SubstanceMixtureComponents>;
  /** The substance that the mixture is made from. */
  parentSubstance?: Maybe<SubstanceMixtureParentSubstance>;
  /** Identifiers of the entries in `references` that support the composition. */
  references: Array<Scalars['String']['output']>;
  /** Identifier of the composition. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** A component of a mixture. */
export type SubstanceMixtureComponents = {
  /** Identifiers of the entries in `references` that support the component. */
  references: Array<Scalars['String']['output']>;
  /** The substance. */
  substance?: Maybe<SubstanceMixtureComponentsSubstance>;
  /** Whether it must be present: `MUST_BE_PRESENT`, `MAY_BE_PRESENT_ANY_OF` or `MAY_BE_PRESENT_ONE_OF`. */
  type?: Maybe<Scalars['String']['output']>;
  /** Identifier of the component. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** The substance of a component. */
export type SubstanceMixtureComponentsSubstance = {
  /** Identifier by which the registry links to the substance, commonly its UNII. */
  linkingId?: Maybe<Scalars['String']['output']>;
  /** Name of the substance referred to, as registered when the reference was made. */
  name?: Maybe<Scalars['String']['output']>;
  /** Preferred name of the substance referred to. */
  refPname?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the statement. */
  references: Array<Scalars['String']['output']>;
  /** Registry identifier of the record of the substance referred to. */
  refuuid?: Maybe<Scalars['String']['output']>;
  /** Always `reference`: the object stands for a record elsewhere. */
  substanceClass?: Maybe<Scalars['String']['output']>;
  /** UNII of the substance referred to. */
  unii?: Maybe<Scalars['String']['output']>;
  /** Identifier of the reference itself. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceMixtureComponentsSubstance; all of them must hold. */
export type SubstanceMixtureComponentsSubstanceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceMixtureComponentsSubstanceWhere>>;
  linkingId?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceMixtureComponentsSubstanceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceMixtureComponentsSubstanceWhere>>;
  refPname?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  refuuid?: InputMaybe<KeywordFilter>;
  substanceClass?: InputMaybe<KeywordFilter>;
  unii?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceMixtureComponents; all of them must hold. */
export type SubstanceMixtureComponentsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceMixtureComponentsWhere>>;
  /** Not this. */
  not?: InputMaybe<SubstanceMixtureComponentsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceMixtureComponentsWhere>>;
  references?: InputMaybe<KeywordFilter>;
  substance?: InputMaybe<SubstanceMixtureComponentsSubstanceWhere>;
  type?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** The substance that a mixture is made from. */
export type SubstanceMixtureParentSubstance = {
  /** Identifier by which the registry links to the substance, commonly its UNII. */
  linkingId?: Maybe<Scalars['String']['output']>;
  /** Name of the substance referred to, as registered when the reference was made. */
  name?: Maybe<Scalars['String']['output']>;
  /** Preferred name of the substance referred to. */
  refPname?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the statement. */
  references: Array<Scalars['String']['output']>;
  /** Registry identifier of the record of the substance referred to. */
  refuuid?: Maybe<Scalars['String']['output']>;
  /** Always `reference`: the object stands for a record elsewhere. */
  substanceClass?: Maybe<Scalars['String']['output']>;
  /** UNII of the substance referred to. */
  unii?: Maybe<Scalars['String']['output']>;
  /** Identifier of the reference itself. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceMixtureParentSubstance; all of them must hold. */
export type SubstanceMixtureParentSubstanceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceMixtureParentSubstanceWhere>>;
  linkingId?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceMixtureParentSubstanceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceMixtureParentSubstanceWhere>>;
  refPname?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  refuuid?: InputMaybe<KeywordFilter>;
  substanceClass?: InputMaybe<KeywordFilter>;
  unii?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceMixture; all of them must hold. */
export type SubstanceMixtureWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceMixtureWhere>>;
  /** Of all components of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  components?: InputMaybe<SubstanceMixtureComponentsWhere>;
  /** Not this. */
  not?: InputMaybe<SubstanceMixtureWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceMixtureWhere>>;
  parentSubstance?: InputMaybe<SubstanceMixtureParentSubstanceWhere>;
  references?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** A part of a structure that is not bound to the others. */
export type SubstanceMoieties = {
  /** Whether hindered rotation makes stereoisomers: `Yes`, `No` or `Unknown`. */
  atropisomerism?: Maybe<Scalars['String']['output']>;
  /** Electric charge. */
  charge?: Maybe<Scalars['Int']['output']>;
  /** How many times the part occurs. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The same as an amount. */
  countAmount?: Maybe<SubstanceMoietiesCountAmount>;
  /** Number of stereocenters whose configuration is given. */
  definedStereo?: Maybe<Scalars['Int']['output']>;
  /** Hash of the structure. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Number of double bonds with E or Z configuration. */
  ezCenters?: Maybe<Scalars['Int']['output']>;
  /** Molecular formula. */
  formula?: Maybe<Scalars['String']['output']>;
  /** Identifier of the part. */
  moietyId?: Maybe<Scalars['String']['output']>;
  /** Molecular weight, in daltons. */
  molecularWeight?: Maybe<Scalars['Float']['output']>;
  /** The structure as an MDL molfile. */
  molfile?: Maybe<Scalars['String']['output']>;
  /** Optical rotation: `( + )`, `( - )`, `( + / - )`, `NONE` or `UNSPECIFIED`. */
  opticalActivity?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the part. */
  references: Array<Scalars['String']['output']>;
  /** The structure in SMILES notation. */
  smiles?: Maybe<Scalars['String']['output']>;
  /** Number of stereocenters. */
  stereoCenters?: Maybe<Scalars['Int']['output']>;
  /** Remark on the stereochemistry. */
  stereoComments?: Maybe<Scalars['String']['output']>;
  /** `ACHIRAL`, `ABSOLUTE`, `RACEMIC`, `MIXED`, `EPIMERIC` or `UNKNOWN`. */
  stereochemistry?: Maybe<Scalars['String']['output']>;
  /** Identifier of the part's entry. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** How many times a part occurs in a structure. */
export type SubstanceMoietiesCountAmount = {
  /** Average value. */
  average?: Maybe<Scalars['Float']['output']>;
  /** Highest value of the range. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Upper limit, where only a bound is known. */
  highLimit?: Maybe<Scalars['Float']['output']>;
  /** Lowest value of the range. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Lower limit, where only a bound is known. */
  lowLimit?: Maybe<Scalars['Float']['output']>;
  /** The amount in words, where it cannot be given as a number. */
  nonNumericValue?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the amount. */
  references: Array<Scalars['String']['output']>;
  /** What the amount measures, such as `MOL RATIO` or `WEIGHT PERCENT`. */
  type?: Maybe<Scalars['String']['output']>;
  /** Unit of the values. */
  units?: Maybe<Scalars['String']['output']>;
  /** Identifier of the amount within the registry. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceMoietiesCountAmount; all of them must hold. */
export type SubstanceMoietiesCountAmountWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceMoietiesCountAmountWhere>>;
  average?: InputMaybe<NumeralFilter>;
  high?: InputMaybe<NumeralFilter>;
  highLimit?: InputMaybe<NumeralFilter>;
  low?: InputMaybe<NumeralFilter>;
  lowLimit?: InputMaybe<NumeralFilter>;
  nonNumericValue?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceMoietiesCountAmountWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceMoietiesCountAmountWhere>>;
  references?: InputMaybe<KeywordFilter>;
  type?: InputMaybe<KeywordFilter>;
  units?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceMoieties; all of them must hold. */
export type SubstanceMoietiesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceMoietiesWhere>>;
  atropisomerism?: InputMaybe<KeywordFilter>;
  charge?: InputMaybe<NumeralFilter>;
  count?: InputMaybe<IntFilter>;
  countAmount?: InputMaybe<SubstanceMoietiesCountAmountWhere>;
  definedStereo?: InputMaybe<NumeralFilter>;
  digest?: InputMaybe<KeywordFilter>;
  ezCenters?: InputMaybe<NumeralFilter>;
  formula?: InputMaybe<KeywordFilter>;
  moietyId?: InputMaybe<KeywordFilter>;
  molecularWeight?: InputMaybe<FloatFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceMoietiesWhere>;
  opticalActivity?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceMoietiesWhere>>;
  references?: InputMaybe<KeywordFilter>;
  smiles?: InputMaybe<KeywordFilter>;
  stereoCenters?: InputMaybe<NumeralFilter>;
  stereoComments?: InputMaybe<KeywordFilter>;
  stereochemistry?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** A name of a substance. */
export type SubstanceNames = {
  /** Whether it is the name to show. */
  displayName?: Maybe<Scalars['Boolean']['output']>;
  /** Fields of use, such as `drug`, `cosmetic` or `food`. */
  domains: Array<Scalars['String']['output']>;
  /** Languages of the name, by two-letter code. */
  languages: Array<Scalars['String']['output']>;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Countries in which the name is in use. */
  nameJurisdiction: Array<Scalars['String']['output']>;
  /** Bodies that have made the name official. */
  nameOrgs: Array<SubstanceNamesNameOrgs>;
  /** Whether it is a preferred name. */
  preferred?: Maybe<Scalars['Boolean']['output']>;
  /** Identifiers of the entries in `references` that support the name. */
  references: Array<Scalars['String']['output']>;
  /** `cn` common name, `of` official name, `sys` systematic name, `bn` brand name, `cd` code. */
  type?: Maybe<Scalars['String']['output']>;
  /** Identifier of the name. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** A body that has made a name official. */
export type SubstanceNamesNameOrgs = {
  /** When the body withdrew the name, in milliseconds since 1970. */
  deprecatedDate?: Maybe<Scalars['Float']['output']>;
  /** The body, such as `INN`, `USAN` or `USP`. */
  nameOrg?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the statement. */
  references: Array<Scalars['String']['output']>;
  /** Identifier of the statement. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceNamesNameOrgs; all of them must hold. */
export type SubstanceNamesNameOrgsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceNamesNameOrgsWhere>>;
  deprecatedDate?: InputMaybe<NumeralFilter>;
  nameOrg?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceNamesNameOrgsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceNamesNameOrgsWhere>>;
  references?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceNames; all of them must hold. */
export type SubstanceNamesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceNamesWhere>>;
  displayName?: InputMaybe<ExistsFilter>;
  domains?: InputMaybe<KeywordFilter>;
  languages?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<KeywordFilter>;
  nameJurisdiction?: InputMaybe<KeywordFilter>;
  /** Of all nameOrgs of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  nameOrgs?: InputMaybe<SubstanceNamesNameOrgsWhere>;
  /** Not this. */
  not?: InputMaybe<SubstanceNamesWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceNamesWhere>>;
  preferred?: InputMaybe<ExistsFilter>;
  references?: InputMaybe<KeywordFilter>;
  type?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** A remark on a substance. */
export type SubstanceNotes = {
  /** The remark. */
  note?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the remark. */
  references: Array<Scalars['String']['output']>;
  /** Identifier of the remark. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceNotes; all of them must hold. */
export type SubstanceNotesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceNotesWhere>>;
  /** Not this. */
  not?: InputMaybe<SubstanceNotesWhere>;
  note?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceNotesWhere>>;
  references?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** The sequence of a nucleic acid. */
export type SubstanceNucleicAcid = {
  /** Kind within the kind. */
  nucleicAcidSubType?: Maybe<Scalars['String']['output']>;
  /** Kind of nucleic acid, such as `OLIGONUCLEOTIDE` or `PLASMID`. */
  nucleicAcidType?: Maybe<Scalars['String']['output']>;
  /** Where the sequence comes from. */
  sequenceOrigin?: Maybe<Scalars['String']['output']>;
  /** Whether the sequence is `COMPLETE`, `PARTIAL` or otherwise. */
  sequenceType?: Maybe<Scalars['String']['output']>;
  /** Strands. */
  subunits: Array<SubstanceNucleicAcidSubunits>;
};

/** A strand of a nucleic acid. */
export type SubstanceNucleicAcidSubunits = {
  /** Bases, in one-letter code. */
  sequence?: Maybe<Scalars['String']['output']>;
  /** Number of the strand. */
  subunitIndex?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a SubstanceNucleicAcidSubunits; all of them must hold. */
export type SubstanceNucleicAcidSubunitsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceNucleicAcidSubunitsWhere>>;
  /** Not this. */
  not?: InputMaybe<SubstanceNucleicAcidSubunitsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceNucleicAcidSubunitsWhere>>;
  sequence?: InputMaybe<TextFilter>;
  subunitIndex?: InputMaybe<NumeralFilter>;
};

/** Conditions on a SubstanceNucleicAcid; all of them must hold. */
export type SubstanceNucleicAcidWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceNucleicAcidWhere>>;
  /** Not this. */
  not?: InputMaybe<SubstanceNucleicAcidWhere>;
  nucleicAcidSubType?: InputMaybe<KeywordFilter>;
  nucleicAcidType?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceNucleicAcidWhere>>;
  sequenceOrigin?: InputMaybe<KeywordFilter>;
  sequenceType?: InputMaybe<KeywordFilter>;
  /** Of all subunits of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  subunits?: InputMaybe<SubstanceNucleicAcidSubunitsWhere>;
};

/** One criterion of an order. */
export type SubstanceOrderBy = {
  direction?: OrderDirection;
  field: SubstanceOrderField;
};

/** Fields by which openFDA can order other/substance. */
export type SubstanceOrderField =
  | 'CODES_CODE'
  | 'CODES_CODE_SYSTEM'
  | 'CODES_COMMENTS'
  | 'CODES_REFERENCES'
  | 'CODES_TYPE'
  | 'CODES_URL'
  | 'CODES_UUID'
  | 'DEFINITION_LEVEL'
  | 'DEFINITION_TYPE'
  | 'MIXTURE_COMPONENTS_REFERENCES'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_LINKING_ID'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_NAME'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_REFERENCES'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_REFUUID'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_REF_PNAME'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_SUBSTANCE_CLASS'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_UNII'
  | 'MIXTURE_COMPONENTS_SUBSTANCE_UUID'
  | 'MIXTURE_COMPONENTS_TYPE'
  | 'MIXTURE_COMPONENTS_UUID'
  | 'MIXTURE_PARENT_SUBSTANCE_LINKING_ID'
  | 'MIXTURE_PARENT_SUBSTANCE_NAME'
  | 'MIXTURE_PARENT_SUBSTANCE_REFERENCES'
  | 'MIXTURE_PARENT_SUBSTANCE_REFUUID'
  | 'MIXTURE_PARENT_SUBSTANCE_REF_PNAME'
  | 'MIXTURE_PARENT_SUBSTANCE_SUBSTANCE_CLASS'
  | 'MIXTURE_PARENT_SUBSTANCE_UNII'
  | 'MIXTURE_PARENT_SUBSTANCE_UUID'
  | 'MIXTURE_REFERENCES'
  | 'MIXTURE_UUID'
  | 'MOIETIES_ATROPISOMERISM'
  | 'MOIETIES_CHARGE'
  | 'MOIETIES_COUNT'
  | 'MOIETIES_COUNT_AMOUNT_AVERAGE'
  | 'MOIETIES_COUNT_AMOUNT_HIGH'
  | 'MOIETIES_COUNT_AMOUNT_HIGH_LIMIT'
  | 'MOIETIES_COUNT_AMOUNT_LOW'
  | 'MOIETIES_COUNT_AMOUNT_LOW_LIMIT'
  | 'MOIETIES_COUNT_AMOUNT_NON_NUMERIC_VALUE'
  | 'MOIETIES_COUNT_AMOUNT_REFERENCES'
  | 'MOIETIES_COUNT_AMOUNT_TYPE'
  | 'MOIETIES_COUNT_AMOUNT_UNITS'
  | 'MOIETIES_COUNT_AMOUNT_UUID'
  | 'MOIETIES_DEFINED_STEREO'
  | 'MOIETIES_DIGEST'
  | 'MOIETIES_EZ_CENTERS'
  | 'MOIETIES_FORMULA'
  | 'MOIETIES_MOIETY_ID'
  | 'MOIETIES_OPTICAL_ACTIVITY'
  | 'MOIETIES_REFERENCES'
  | 'MOIETIES_SMILES'
  | 'MOIETIES_STEREOCHEMISTRY'
  | 'MOIETIES_STEREO_CENTERS'
  | 'MOIETIES_STEREO_COMMENTS'
  | 'MOIETIES_UUID'
  | 'NAMES_DISPLAY_NAME'
  | 'NAMES_DOMAINS'
  | 'NAMES_LANGUAGES'
  | 'NAMES_NAME'
  | 'NAMES_NAME_JURISDICTION'
  | 'NAMES_NAME_ORGS_DEPRECATED_DATE'
  | 'NAMES_NAME_ORGS_NAME_ORG'
  | 'NAMES_NAME_ORGS_REFERENCES'
  | 'NAMES_NAME_ORGS_UUID'
  | 'NAMES_PREFERRED'
  | 'NAMES_REFERENCES'
  | 'NAMES_TYPE'
  | 'NAMES_UUID'
  | 'NOTES_NOTE'
  | 'NOTES_REFERENCES'
  | 'NOTES_UUID'
  | 'NUCLEIC_ACID_NUCLEIC_ACID_SUB_TYPE'
  | 'NUCLEIC_ACID_NUCLEIC_ACID_TYPE'
  | 'NUCLEIC_ACID_SEQUENCE_ORIGIN'
  | 'NUCLEIC_ACID_SEQUENCE_TYPE'
  | 'NUCLEIC_ACID_SUBUNITS_SUBUNIT_INDEX'
  | 'PROPERTIES_DEFINING'
  | 'PROPERTIES_NAME'
  | 'PROPERTIES_PROPERTY_TYPE'
  | 'PROPERTIES_REFERENCES'
  | 'PROPERTIES_TYPE'
  | 'PROPERTIES_UUID'
  | 'PROPERTIES_VALUE_AVERAGE'
  | 'PROPERTIES_VALUE_HIGH'
  | 'PROPERTIES_VALUE_HIGH_LIMIT'
  | 'PROPERTIES_VALUE_LOW'
  | 'PROPERTIES_VALUE_LOW_LIMIT'
  | 'PROPERTIES_VALUE_NON_NUMERIC_VALUE'
  | 'PROPERTIES_VALUE_REFERENCES'
  | 'PROPERTIES_VALUE_TYPE'
  | 'PROPERTIES_VALUE_UNITS'
  | 'PROPERTIES_VALUE_UUID'
  | 'PROTEIN_PROTEIN_SUB_TYPE'
  | 'PROTEIN_PROTEIN_TYPE'
  | 'PROTEIN_SEQUENCE_ORIGIN'
  | 'PROTEIN_SEQUENCE_TYPE'
  | 'PROTEIN_SUBUNITS_SEQUENCE'
  | 'PROTEIN_SUBUNITS_SUBUNIT_INDEX'
  | 'REFERENCES_CITATION'
  | 'REFERENCES_DOCUMENT_DATE'
  | 'REFERENCES_DOC_TYPE'
  | 'REFERENCES_PUBLIC_DOMAIN'
  | 'REFERENCES_SOURCE_ID'
  | 'REFERENCES_TAGS'
  | 'REFERENCES_URL'
  | 'REFERENCES_UUID'
  | 'RELATIONSHIPS_AMOUNT_AVERAGE'
  | 'RELATIONSHIPS_AMOUNT_HIGH'
  | 'RELATIONSHIPS_AMOUNT_HIGH_LIMIT'
  | 'RELATIONSHIPS_AMOUNT_LOW'
  | 'RELATIONSHIPS_AMOUNT_LOW_LIMIT'
  | 'RELATIONSHIPS_AMOUNT_NON_NUMERIC_VALUE'
  | 'RELATIONSHIPS_AMOUNT_REFERENCES'
  | 'RELATIONSHIPS_AMOUNT_TYPE'
  | 'RELATIONSHIPS_AMOUNT_UNITS'
  | 'RELATIONSHIPS_AMOUNT_UUID'
  | 'RELATIONSHIPS_COMMENTS'
  | 'RELATIONSHIPS_INTERACTION_TYPE'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_LINKING_ID'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_NAME'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_REFERENCES'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_REFUUID'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_REF_PNAME'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_SUBSTANCE_CLASS'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_UNII'
  | 'RELATIONSHIPS_MEDIATOR_SUBSTANCE_UUID'
  | 'RELATIONSHIPS_QUALIFICATION'
  | 'RELATIONSHIPS_REFERENCES'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_LINKING_ID'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_NAME'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_REFERENCES'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_REFUUID'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_REF_PNAME'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_SUBSTANCE_CLASS'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_UNII'
  | 'RELATIONSHIPS_RELATED_SUBSTANCE_UUID'
  | 'RELATIONSHIPS_TYPE'
  | 'RELATIONSHIPS_UUID'
  | 'STRUCTURALLY_DIVERSE_DEVELOPMENTAL_STAGE'
  | 'STRUCTURALLY_DIVERSE_FRACTION_MATERIAL_TYPE'
  | 'STRUCTURALLY_DIVERSE_FRACTION_NAME'
  | 'STRUCTURALLY_DIVERSE_INFRA_SPECIFIC_NAME'
  | 'STRUCTURALLY_DIVERSE_INFRA_SPECIFIC_TYPE'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_AUTHOR'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_FAMILY'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_GENUS'
  | 'STRUCTURALLY_DIVERSE_ORGANISM_SPECIES'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_LINKING_ID'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_NAME'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_REFERENCES'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_REFUUID'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_REF_PNAME'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_SUBSTANCE_CLASS'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_UNII'
  | 'STRUCTURALLY_DIVERSE_PARENT_SUBSTANCE_UUID'
  | 'STRUCTURALLY_DIVERSE_PART'
  | 'STRUCTURALLY_DIVERSE_PART_LOCATION'
  | 'STRUCTURALLY_DIVERSE_REFERENCES'
  | 'STRUCTURALLY_DIVERSE_SOURCE_MATERIAL_CLASS'
  | 'STRUCTURALLY_DIVERSE_SOURCE_MATERIAL_STATE'
  | 'STRUCTURALLY_DIVERSE_SOURCE_MATERIAL_TYPE'
  | 'STRUCTURALLY_DIVERSE_UUID'
  | 'STRUCTURE_ATROPISOMERISM'
  | 'STRUCTURE_CHARGE'
  | 'STRUCTURE_COUNT'
  | 'STRUCTURE_DEFINED_STEREO'
  | 'STRUCTURE_EZ_CENTERS'
  | 'STRUCTURE_FORMULA'
  | 'STRUCTURE_OPTICAL_ACTIVITY'
  | 'STRUCTURE_REFERENCES'
  | 'STRUCTURE_SMILES'
  | 'STRUCTURE_STEREOCHEMISTRY'
  | 'STRUCTURE_STEREO_CENTERS'
  | 'STRUCTURE_STRUCTURE_ID'
  | 'SUBSTANCE_CLASS'
  | 'TAGS'
  | 'UNII'
  | 'UUID'
  | 'VERSION';

/** A property of a substance. */
export type SubstanceProperties = {
  /** Whether the property is part of the definition. */
  defining?: Maybe<Scalars['Boolean']['output']>;
  /** The property, such as `MOL_WEIGHT`. */
  name?: Maybe<Scalars['String']['output']>;
  /** `PHYSICAL`, `CHEMICAL` or `ENZYMATIC`. */
  propertyType?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the property. */
  references: Array<Scalars['String']['output']>;
  /** Method or kind of measurement. */
  type?: Maybe<Scalars['String']['output']>;
  /** Identifier of the property. */
  uuid?: Maybe<Scalars['String']['output']>;
  /** Value of the property. */
  value?: Maybe<SubstancePropertiesValue>;
};

/** The value of a property. */
export type SubstancePropertiesValue = {
  /** Average value. */
  average?: Maybe<Scalars['Float']['output']>;
  /** Highest value of the range. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Upper limit, where only a bound is known. */
  highLimit?: Maybe<Scalars['String']['output']>;
  /** Lowest value of the range. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Lower limit, where only a bound is known. */
  lowLimit?: Maybe<Scalars['String']['output']>;
  /** The amount in words, where it cannot be given as a number. */
  nonNumericValue?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the amount. */
  references: Array<Scalars['String']['output']>;
  /** What the amount measures, such as `MOL RATIO` or `WEIGHT PERCENT`. */
  type?: Maybe<Scalars['String']['output']>;
  /** Unit of the values. */
  units?: Maybe<Scalars['String']['output']>;
  /** Identifier of the amount within the registry. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstancePropertiesValue; all of them must hold. */
export type SubstancePropertiesValueWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstancePropertiesValueWhere>>;
  average?: InputMaybe<NumeralFilter>;
  high?: InputMaybe<NumeralFilter>;
  highLimit?: InputMaybe<KeywordFilter>;
  low?: InputMaybe<NumeralFilter>;
  lowLimit?: InputMaybe<KeywordFilter>;
  nonNumericValue?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstancePropertiesValueWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstancePropertiesValueWhere>>;
  references?: InputMaybe<KeywordFilter>;
  type?: InputMaybe<KeywordFilter>;
  units?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceProperties; all of them must hold. */
export type SubstancePropertiesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstancePropertiesWhere>>;
  defining?: InputMaybe<ExistsFilter>;
  name?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstancePropertiesWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstancePropertiesWhere>>;
  propertyType?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  type?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
  value?: InputMaybe<SubstancePropertiesValueWhere>;
};

/** The sequence of a protein. */
export type SubstanceProtein = {
  /** Kind within the kind, such as `IGG1`. */
  proteinSubType?: Maybe<Scalars['String']['output']>;
  /** Kind of protein, such as `MONOCLONAL ANTIBODY` or `ENZYME`. */
  proteinType?: Maybe<Scalars['String']['output']>;
  /** Where the sequence comes from, such as `HUMAN`. */
  sequenceOrigin?: Maybe<Scalars['String']['output']>;
  /** Whether the sequence is `COMPLETE`, `PARTIAL` or otherwise. */
  sequenceType?: Maybe<Scalars['String']['output']>;
  /** Chains of amino acids. */
  subunits: Array<SubstanceProteinSubunits>;
};

/** A chain of amino acids. */
export type SubstanceProteinSubunits = {
  /** Amino acids, in one-letter code. */
  sequence?: Maybe<Scalars['String']['output']>;
  /** Number of the chain. */
  subunitIndex?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a SubstanceProteinSubunits; all of them must hold. */
export type SubstanceProteinSubunitsWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceProteinSubunitsWhere>>;
  /** Not this. */
  not?: InputMaybe<SubstanceProteinSubunitsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceProteinSubunitsWhere>>;
  sequence?: InputMaybe<KeywordFilter>;
  subunitIndex?: InputMaybe<NumeralFilter>;
};

/** Conditions on a SubstanceProtein; all of them must hold. */
export type SubstanceProteinWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceProteinWhere>>;
  /** Not this. */
  not?: InputMaybe<SubstanceProteinWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceProteinWhere>>;
  proteinSubType?: InputMaybe<KeywordFilter>;
  proteinType?: InputMaybe<KeywordFilter>;
  sequenceOrigin?: InputMaybe<KeywordFilter>;
  sequenceType?: InputMaybe<KeywordFilter>;
  /** Of all subunits of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  subunits?: InputMaybe<SubstanceProteinSubunitsWhere>;
};

/** A source of what a record states. */
export type SubstanceReferences = {
  /** The source. */
  citation?: Maybe<Scalars['String']['output']>;
  /** Kind of source, such as `USP`, `MERCK INDEX` or `WEBSITE`. */
  docType?: Maybe<Scalars['String']['output']>;
  /** Date of the source, in milliseconds since 1970. */
  documentDate?: Maybe<Scalars['Float']['output']>;
  /** Whether the source is in the public domain. */
  publicDomain?: Maybe<Scalars['Boolean']['output']>;
  /** The source's own number. */
  sourceId?: Maybe<Scalars['String']['output']>;
  /** Marks, such as `NOMEN` or `PUBLIC_DOMAIN_RELEASE`. */
  tags: Array<Scalars['String']['output']>;
  /** Where the source stands. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Identifier by which names, codes and the rest cite the source. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceReferences; all of them must hold. */
export type SubstanceReferencesWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceReferencesWhere>>;
  citation?: InputMaybe<KeywordFilter>;
  docType?: InputMaybe<KeywordFilter>;
  documentDate?: InputMaybe<NumeralFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceReferencesWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceReferencesWhere>>;
  publicDomain?: InputMaybe<ExistsFilter>;
  sourceId?: InputMaybe<KeywordFilter>;
  tags?: InputMaybe<KeywordFilter>;
  url?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** A relation of a substance to another. */
export type SubstanceRelationships = {
  /** Amount that goes with the relation. */
  amount?: Maybe<SubstanceRelationshipsAmount>;
  /** Remark on the relation. */
  comments?: Maybe<Scalars['String']['output']>;
  /** Kind of interaction. */
  interactionType?: Maybe<Scalars['String']['output']>;
  /** The substance that mediates the relation, such as an enzyme. */
  mediatorSubstance?: Maybe<SubstanceRelationshipsMediatorSubstance>;
  /** Restriction of the relation, such as the species or the tissue. */
  qualification?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the relation. */
  references: Array<Scalars['String']['output']>;
  /** The other substance. */
  relatedSubstance?: Maybe<SubstanceRelationshipsRelatedSubstance>;
  /** Kind of relation, such as `ACTIVE MOIETY`, `PARENT->SALT/SOLVATE`, `METABOLITE->PARENT` or `TARGET->INHIBITOR`. */
  type?: Maybe<Scalars['String']['output']>;
  /** Identifier of the relation. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** The amount that goes with a relation. */
export type SubstanceRelationshipsAmount = {
  /** Average value. */
  average?: Maybe<Scalars['Float']['output']>;
  /** Highest value of the range. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Upper limit, where only a bound is known. */
  highLimit?: Maybe<Scalars['Float']['output']>;
  /** Lowest value of the range. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Lower limit, where only a bound is known. */
  lowLimit?: Maybe<Scalars['Float']['output']>;
  /** The amount in words, where it cannot be given as a number. */
  nonNumericValue?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the amount. */
  references: Array<Scalars['String']['output']>;
  /** What the amount measures, such as `MOL RATIO` or `WEIGHT PERCENT`. */
  type?: Maybe<Scalars['String']['output']>;
  /** Unit of the values. */
  units?: Maybe<Scalars['String']['output']>;
  /** Identifier of the amount within the registry. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceRelationshipsAmount; all of them must hold. */
export type SubstanceRelationshipsAmountWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceRelationshipsAmountWhere>>;
  average?: InputMaybe<NumeralFilter>;
  high?: InputMaybe<NumeralFilter>;
  highLimit?: InputMaybe<NumeralFilter>;
  low?: InputMaybe<NumeralFilter>;
  lowLimit?: InputMaybe<NumeralFilter>;
  nonNumericValue?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceRelationshipsAmountWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceRelationshipsAmountWhere>>;
  references?: InputMaybe<KeywordFilter>;
  type?: InputMaybe<KeywordFilter>;
  units?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** The substance that mediates a relation. */
export type SubstanceRelationshipsMediatorSubstance = {
  /** Identifier by which the registry links to the substance, commonly its UNII. */
  linkingId?: Maybe<Scalars['String']['output']>;
  /** Name of the substance referred to, as registered when the reference was made. */
  name?: Maybe<Scalars['String']['output']>;
  /** Preferred name of the substance referred to. */
  refPname?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the statement. */
  references: Array<Scalars['String']['output']>;
  /** Registry identifier of the record of the substance referred to. */
  refuuid?: Maybe<Scalars['String']['output']>;
  /** Always `reference`: the object stands for a record elsewhere. */
  substanceClass?: Maybe<Scalars['String']['output']>;
  /** UNII of the substance referred to. */
  unii?: Maybe<Scalars['String']['output']>;
  /** Identifier of the reference itself. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceRelationshipsMediatorSubstance; all of them must hold. */
export type SubstanceRelationshipsMediatorSubstanceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceRelationshipsMediatorSubstanceWhere>>;
  linkingId?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceRelationshipsMediatorSubstanceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceRelationshipsMediatorSubstanceWhere>>;
  refPname?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  refuuid?: InputMaybe<KeywordFilter>;
  substanceClass?: InputMaybe<KeywordFilter>;
  unii?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** The other substance of a relation. */
export type SubstanceRelationshipsRelatedSubstance = {
  /** Identifier by which the registry links to the substance, commonly its UNII. */
  linkingId?: Maybe<Scalars['String']['output']>;
  /** Name of the substance referred to, as registered when the reference was made. */
  name?: Maybe<Scalars['String']['output']>;
  /** Preferred name of the substance referred to. */
  refPname?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the statement. */
  references: Array<Scalars['String']['output']>;
  /** Registry identifier of the record of the substance referred to. */
  refuuid?: Maybe<Scalars['String']['output']>;
  /** Always `reference`: the object stands for a record elsewhere. */
  substanceClass?: Maybe<Scalars['String']['output']>;
  /** UNII of the substance referred to. */
  unii?: Maybe<Scalars['String']['output']>;
  /** Identifier of the reference itself. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceRelationshipsRelatedSubstance; all of them must hold. */
export type SubstanceRelationshipsRelatedSubstanceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceRelationshipsRelatedSubstanceWhere>>;
  linkingId?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceRelationshipsRelatedSubstanceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceRelationshipsRelatedSubstanceWhere>>;
  refPname?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  refuuid?: InputMaybe<KeywordFilter>;
  substanceClass?: InputMaybe<KeywordFilter>;
  unii?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceRelationships; all of them must hold. */
export type SubstanceRelationshipsWhere = {
  amount?: InputMaybe<SubstanceRelationshipsAmountWhere>;
  /** All of these. */
  and?: InputMaybe<Array<SubstanceRelationshipsWhere>>;
  comments?: InputMaybe<KeywordFilter>;
  interactionType?: InputMaybe<KeywordFilter>;
  mediatorSubstance?: InputMaybe<SubstanceRelationshipsMediatorSubstanceWhere>;
  /** Not this. */
  not?: InputMaybe<SubstanceRelationshipsWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceRelationshipsWhere>>;
  qualification?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  relatedSubstance?: InputMaybe<SubstanceRelationshipsRelatedSubstanceWhere>;
  type?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** The source of a structurally diverse material. */
export type SubstanceStructurallyDiverse = {
  /** Stage of development. */
  developmentalStage?: Maybe<Scalars['String']['output']>;
  /** Kind of the fraction. */
  fractionMaterialType?: Maybe<Scalars['String']['output']>;
  /** Name of the fraction. */
  fractionName?: Maybe<Scalars['String']['output']>;
  /** Name at that rank. */
  infraSpecificName?: Maybe<Scalars['String']['output']>;
  /** Rank below the species, such as `VARIETY` or `STRAIN`. */
  infraSpecificType?: Maybe<Scalars['String']['output']>;
  /** Who named the species. */
  organismAuthor?: Maybe<Scalars['String']['output']>;
  /** Family of the organism. */
  organismFamily?: Maybe<Scalars['String']['output']>;
  /** Genus of the organism. */
  organismGenus?: Maybe<Scalars['String']['output']>;
  /** Species of the organism. */
  organismSpecies?: Maybe<Scalars['String']['output']>;
  /** The organism or material of which this is a part. */
  parentSubstance?: Maybe<SubstanceStructurallyDiverseParentSubstance>;
  /** Parts used, such as `WHOLE`, `LEAF` or `ROOT`. */
  part: Array<Scalars['String']['output']>;
  /** Where on the organism the part is. */
  partLocation?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the description. */
  references: Array<Scalars['String']['output']>;
  /** `ORGANISM` or `MINERAL`. */
  sourceMaterialClass?: Maybe<Scalars['String']['output']>;
  /** State of the source, such as `LIVE` or `INACTIVATED`. */
  sourceMaterialState?: Maybe<Scalars['String']['output']>;
  /** Kind of source, such as `PLANT`, `MAMMAL`, `BACTERIUM` or `VIRUS`. */
  sourceMaterialType?: Maybe<Scalars['String']['output']>;
  /** Identifier of the description. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** The organism or material of which a substance is a part. */
export type SubstanceStructurallyDiverseParentSubstance = {
  /** Identifier by which the registry links to the substance, commonly its UNII. */
  linkingId?: Maybe<Scalars['String']['output']>;
  /** Name of the substance referred to, as registered when the reference was made. */
  name?: Maybe<Scalars['String']['output']>;
  /** Preferred name of the substance referred to. */
  refPname?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the statement. */
  references: Array<Scalars['String']['output']>;
  /** Registry identifier of the record of the substance referred to. */
  refuuid?: Maybe<Scalars['String']['output']>;
  /** Always `reference`: the object stands for a record elsewhere. */
  substanceClass?: Maybe<Scalars['String']['output']>;
  /** UNII of the substance referred to. */
  unii?: Maybe<Scalars['String']['output']>;
  /** Identifier of the reference itself. */
  uuid?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceStructurallyDiverseParentSubstance; all of them must hold. */
export type SubstanceStructurallyDiverseParentSubstanceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceStructurallyDiverseParentSubstanceWhere>>;
  linkingId?: InputMaybe<KeywordFilter>;
  name?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceStructurallyDiverseParentSubstanceWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceStructurallyDiverseParentSubstanceWhere>>;
  refPname?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  refuuid?: InputMaybe<KeywordFilter>;
  substanceClass?: InputMaybe<KeywordFilter>;
  unii?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** Conditions on a SubstanceStructurallyDiverse; all of them must hold. */
export type SubstanceStructurallyDiverseWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceStructurallyDiverseWhere>>;
  developmentalStage?: InputMaybe<KeywordFilter>;
  fractionMaterialType?: InputMaybe<KeywordFilter>;
  fractionName?: InputMaybe<KeywordFilter>;
  infraSpecificName?: InputMaybe<KeywordFilter>;
  infraSpecificType?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceStructurallyDiverseWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceStructurallyDiverseWhere>>;
  organismAuthor?: InputMaybe<KeywordFilter>;
  organismFamily?: InputMaybe<KeywordFilter>;
  organismGenus?: InputMaybe<KeywordFilter>;
  organismSpecies?: InputMaybe<KeywordFilter>;
  parentSubstance?: InputMaybe<SubstanceStructurallyDiverseParentSubstanceWhere>;
  part?: InputMaybe<KeywordFilter>;
  partLocation?: InputMaybe<KeywordFilter>;
  references?: InputMaybe<KeywordFilter>;
  sourceMaterialClass?: InputMaybe<KeywordFilter>;
  sourceMaterialState?: InputMaybe<KeywordFilter>;
  sourceMaterialType?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
};

/** The structure of a chemical. */
export type SubstanceStructure = {
  /** Whether hindered rotation makes stereoisomers: `Yes`, `No` or `Unknown`. */
  atropisomerism?: Maybe<Scalars['String']['output']>;
  /** Electric charge. */
  charge?: Maybe<Scalars['Int']['output']>;
  /** How many times the structure occurs. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Number of stereocenters whose configuration is given. */
  definedStereo?: Maybe<Scalars['Int']['output']>;
  /** Number of double bonds with E or Z configuration. */
  ezCenters?: Maybe<Scalars['Int']['output']>;
  /** Molecular formula. */
  formula?: Maybe<Scalars['String']['output']>;
  /** Molecular weight, in daltons. */
  molecularWeight?: Maybe<Scalars['Float']['output']>;
  /** The structure as an MDL molfile. */
  molfile?: Maybe<Scalars['String']['output']>;
  /** Optical rotation: `( + )`, `( - )`, `( + / - )`, `NONE` or `UNSPECIFIED`. */
  opticalActivity?: Maybe<Scalars['String']['output']>;
  /** Identifiers of the entries in `references` that support the structure. */
  references: Array<Scalars['String']['output']>;
  /** The structure in SMILES notation. */
  smiles?: Maybe<Scalars['String']['output']>;
  /** Number of stereocenters. */
  stereoCenters?: Maybe<Scalars['Int']['output']>;
  /** Remark on the stereochemistry. */
  stereoComments?: Maybe<Scalars['String']['output']>;
  /** `ACHIRAL`, `ABSOLUTE`, `RACEMIC`, `MIXED`, `EPIMERIC` or `UNKNOWN`. */
  stereochemistry?: Maybe<Scalars['String']['output']>;
  /** Identifier of the structure. */
  structureId?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a SubstanceStructure; all of them must hold. */
export type SubstanceStructureWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceStructureWhere>>;
  atropisomerism?: InputMaybe<KeywordFilter>;
  charge?: InputMaybe<NumeralFilter>;
  count?: InputMaybe<NumeralFilter>;
  definedStereo?: InputMaybe<NumeralFilter>;
  ezCenters?: InputMaybe<NumeralFilter>;
  formula?: InputMaybe<KeywordFilter>;
  molecularWeight?: InputMaybe<FloatFilter>;
  /** Not this. */
  not?: InputMaybe<SubstanceStructureWhere>;
  opticalActivity?: InputMaybe<KeywordFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceStructureWhere>>;
  references?: InputMaybe<KeywordFilter>;
  smiles?: InputMaybe<KeywordFilter>;
  stereoCenters?: InputMaybe<NumeralFilter>;
  stereoComments?: InputMaybe<TextFilter>;
  stereochemistry?: InputMaybe<KeywordFilter>;
  structureId?: InputMaybe<KeywordFilter>;
};

/** Conditions on a Substance; all of them must hold. */
export type SubstanceWhere = {
  /** All of these. */
  and?: InputMaybe<Array<SubstanceWhere>>;
  /** Of all codes of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  codes?: InputMaybe<SubstanceCodesWhere>;
  definitionLevel?: InputMaybe<KeywordFilter>;
  definitionType?: InputMaybe<KeywordFilter>;
  mixture?: InputMaybe<SubstanceMixtureWhere>;
  /** Of all moieties of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  moieties?: InputMaybe<SubstanceMoietiesWhere>;
  /** Of all names of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  names?: InputMaybe<SubstanceNamesWhere>;
  /** Not this. */
  not?: InputMaybe<SubstanceWhere>;
  /** Of all notes of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  notes?: InputMaybe<SubstanceNotesWhere>;
  nucleicAcid?: InputMaybe<SubstanceNucleicAcidWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<SubstanceWhere>>;
  /** Of all properties of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  properties?: InputMaybe<SubstancePropertiesWhere>;
  protein?: InputMaybe<SubstanceProteinWhere>;
  /** Of all references of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  references?: InputMaybe<SubstanceReferencesWhere>;
  /** Of all relationships of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  relationships?: InputMaybe<SubstanceRelationshipsWhere>;
  structurallyDiverse?: InputMaybe<SubstanceStructurallyDiverseWhere>;
  structure?: InputMaybe<SubstanceStructureWhere>;
  substanceClass?: InputMaybe<KeywordFilter>;
  tags?: InputMaybe<KeywordFilter>;
  unii?: InputMaybe<KeywordFilter>;
  uuid?: InputMaybe<KeywordFilter>;
  version?: InputMaybe<KeywordFilter>;
};

/** Whether a type of device is in FDA's Voluntary Malfunction Summary Reporting Program. */
export type SummaryMalfunctionReporting =
  /** Malfunctions may be reported in summary form. */
  | 'ELIGIBLE'
  /** Each malfunction needs a report of its own. */
  | 'INELIGIBLE';

/** On a SummaryMalfunctionReporting. */
export type SummaryMalfunctionReportingFilter = {
  eq?: InputMaybe<SummaryMalfunctionReporting>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<SummaryMalfunctionReporting>>;
  ne?: InputMaybe<SummaryMalfunctionReporting>;
};

/** On prose that openFDA holds by word alone. `contains` finds words in sequence, in any case. */
export type TextFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Whether there is a value. A blank text is one to openFDA, though it is given as null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Results of FDA's research on the attention paid to one advertisement against tobacco use in one digital channel or format. */
export type TobaccoDigitalAdsResearch = {
  /** Number of the advertisement. */
  adNumber?: Maybe<Scalars['String']['output']>;
  /** How far viewers recognized the advertisement afterwards. */
  adRecognition?: Maybe<Scalars['String']['output']>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Mean share of the playing time during which the viewer looked at it. */
  attentiveAverage?: Maybe<Scalars['String']['output']>;
  /** Mean time that the viewer looked at it, in seconds. */
  attentiveSeconds?: Maybe<Scalars['String']['output']>;
  /** Standard deviation of the time that the viewer looked at it, in seconds. */
  attentiveSecondsStandardDeviation?: Maybe<Scalars['String']['output']>;
  /** Share of the views in which the viewer looked at it to the end. */
  attentiveVtr?: Maybe<Scalars['String']['output']>;
  /** How far viewers recognized the campaign's brand afterwards. */
  brandRecognition?: Maybe<Scalars['String']['output']>;
  /** Digital channel or format in which it was shown. */
  channelOrFormat?: Maybe<Scalars['String']['output']>;
  /** Mean time that it played, in seconds. */
  playbackSeconds?: Maybe<Scalars['String']['output']>;
  /** Standard deviation of the time that it played, in seconds. */
  playbackSecondsStandardDeviation?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Share of the views in which it played to the end. */
  viewThroughRate?: Maybe<Scalars['String']['output']>;
  /** How many times it was shown. */
  views?: Maybe<Scalars['String']['output']>;
};

/** Records of tobacco/researchdigitalads, and what can be told of all of them. */
export type TobaccoDigitalAdsResearchConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<TobaccoDigitalAdsResearchEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<TobaccoDigitalAdsResearch>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of tobacco/researchdigitalads, and what can be told of all of them. */
export type TobaccoDigitalAdsResearchConnectionFacetArgs = {
  field: TobaccoDigitalAdsResearchFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record and its place in a list. */
export type TobaccoDigitalAdsResearchEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TobaccoDigitalAdsResearch;
};

/** Fields whose values openFDA can count in tobacco/researchdigitalads. */
export type TobaccoDigitalAdsResearchFacetField =
  | 'AD_NUMBER'
  | 'AD_RECOGNITION'
  | 'ATTENTIVE_AVERAGE'
  | 'ATTENTIVE_SECONDS'
  | 'ATTENTIVE_SECONDS_STANDARD_DEVIATION'
  | 'ATTENTIVE_VTR'
  | 'BRAND_RECOGNITION'
  | 'CHANNEL_OR_FORMAT'
  | 'PLAYBACK_SECONDS'
  | 'PLAYBACK_SECONDS_STANDARD_DEVIATION'
  | 'VIEWS'
  | 'VIEW_THROUGH_RATE';

/** One criterion of an order. */
export type TobaccoDigitalAdsResearchOrderBy = {
  direction?: OrderDirection;
  field: TobaccoDigitalAdsResearchOrderField;
};

/** Fields by which openFDA can order tobacco/researchdigitalads. */
export type TobaccoDigitalAdsResearchOrderField =
  | 'AD_NUMBER'
  | 'AD_RECOGNITION'
  | 'ATTENTIVE_AVERAGE'
  | 'ATTENTIVE_SECONDS'
  | 'ATTENTIVE_SECONDS_STANDARD_DEVIATION'
  | 'ATTENTIVE_VTR'
  | 'BRAND_RECOGNITION'
  | 'CHANNEL_OR_FORMAT'
  | 'PLAYBACK_SECONDS'
  | 'PLAYBACK_SECONDS_STANDARD_DEVIATION'
  | 'VIEWS'
  | 'VIEW_THROUGH_RATE';

/** Conditions on a TobaccoDigitalAdsResearch; all of them must hold. */
export type TobaccoDigitalAdsResearchWhere = {
  adNumber?: InputMaybe<StringFilter>;
  adRecognition?: InputMaybe<KeywordFilter>;
  /** All of these. */
  and?: InputMaybe<Array<TobaccoDigitalAdsResearchWhere>>;
  attentiveAverage?: InputMaybe<KeywordFilter>;
  attentiveSeconds?: InputMaybe<KeywordFilter>;
  attentiveSecondsStandardDeviation?: InputMaybe<KeywordFilter>;
  attentiveVtr?: InputMaybe<KeywordFilter>;
  brandRecognition?: InputMaybe<KeywordFilter>;
  channelOrFormat?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoDigitalAdsResearchWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoDigitalAdsResearchWhere>>;
  playbackSeconds?: InputMaybe<KeywordFilter>;
  playbackSecondsStandardDeviation?: InputMaybe<KeywordFilter>;
  viewThroughRate?: InputMaybe<KeywordFilter>;
  views?: InputMaybe<KeywordFilter>;
};

/** Results of FDA's pretests of one advertisement against tobacco use by young people: those who saw it compared with a control group, for the full sample and by subgroup. The measured beliefs and attitudes are in `raw`. */
export type TobaccoPreventionAdsResearch = {
  /** Number of the advertisement that was tested. */
  adNumber?: Maybe<Scalars['String']['output']>;
  /** Results by age. */
  ageGroup: Array<TobaccoPreventionAdsResearchAgeGroup>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Results over the whole sample. */
  fullSample: Array<TobaccoPreventionAdsResearchFullSample>;
  /** Results by gender. */
  gender: Array<TobaccoPreventionAdsResearchGender>;
  /** Results by race or ethnicity. */
  raceOrEthnicity: Array<TobaccoPreventionAdsResearchRaceOrEthnicity>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Results by status of tobacco use. */
  riskStatus: Array<TobaccoPreventionAdsResearchRiskStatus>;
  /** Name of the study. */
  studyName?: Maybe<Scalars['String']['output']>;
};

/** Results for one age group. */
export type TobaccoPreventionAdsResearchAgeGroup = {
  /** The age group, in years. */
  ageGroup?: Maybe<Scalars['String']['output']>;
  /** Number of participants who were not. */
  controlGroupNumber?: Maybe<Scalars['String']['output']>;
  /** Number of participants who were shown the advertisement. */
  exposureGroupNumber?: Maybe<Scalars['String']['output']>;
  /** How the exposure group was shown the advertisement. */
  exposureType?: Maybe<Scalars['String']['output']>;
  /** The product that the questions were about: cigarettes, smokeless tobacco or vapes. */
  product?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a TobaccoPreventionAdsResearchAgeGroup; all of them must hold. */
export type TobaccoPreventionAdsResearchAgeGroupWhere = {
  ageGroup?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<TobaccoPreventionAdsResearchAgeGroupWhere>>;
  controlGroupNumber?: InputMaybe<KeywordFilter>;
  exposureGroupNumber?: InputMaybe<KeywordFilter>;
  exposureType?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoPreventionAdsResearchAgeGroupWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoPreventionAdsResearchAgeGroupWhere>>;
  product?: InputMaybe<StringFilter>;
};

/** Records of tobacco/researchpreventionads, and what can be told of all of them. */
export type TobaccoPreventionAdsResearchConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<TobaccoPreventionAdsResearchEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<TobaccoPreventionAdsResearch>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of tobacco/researchpreventionads, and what can be told of all of them. */
export type TobaccoPreventionAdsResearchConnectionFacetArgs = {
  field: TobaccoPreventionAdsResearchFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record and its place in a list. */
export type TobaccoPreventionAdsResearchEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TobaccoPreventionAdsResearch;
};

/** Fields whose values openFDA can count in tobacco/researchpreventionads. */
export type TobaccoPreventionAdsResearchFacetField =
  | 'AD_NUMBER'
  | 'AGE_GROUP_AGE_GROUP'
  | 'AGE_GROUP_CONTROL_GROUP_NUMBER'
  | 'AGE_GROUP_EXPOSURE_GROUP_NUMBER'
  | 'AGE_GROUP_EXPOSURE_TYPE'
  | 'AGE_GROUP_PRODUCT'
  | 'FULL_SAMPLE_CONTROL_GROUP_NUMBER'
  | 'FULL_SAMPLE_EXPOSURE_GROUP_NUMBER'
  | 'FULL_SAMPLE_EXPOSURE_TYPE'
  | 'FULL_SAMPLE_PRODUCT'
  | 'GENDER_CONTROL_GROUP_NUMBER'
  | 'GENDER_EXPOSURE_GROUP_NUMBER'
  | 'GENDER_EXPOSURE_TYPE'
  | 'GENDER_GENDER'
  | 'GENDER_PRODUCT'
  | 'RACE_OR_ETHNICITY_CONTROL_GROUP_NUMBER'
  | 'RACE_OR_ETHNICITY_EXPOSURE_GROUP_NUMBER'
  | 'RACE_OR_ETHNICITY_EXPOSURE_TYPE'
  | 'RACE_OR_ETHNICITY_PRODUCT'
  | 'RACE_OR_ETHNICITY_RACE_OR_ETHNICITY'
  | 'RISK_STATUS_CONTROL_GROUP_NUMBER'
  | 'RISK_STATUS_EXPOSURE_GROUP_NUMBER'
  | 'RISK_STATUS_EXPOSURE_TYPE'
  | 'RISK_STATUS_PRODUCT'
  | 'RISK_STATUS_TOBACCO_USE_STATUS'
  | 'STUDY_NAME';

/** Results over the whole sample, for one product and kind of exposure. */
export type TobaccoPreventionAdsResearchFullSample = {
  /** Number of participants who were not. */
  controlGroupNumber?: Maybe<Scalars['String']['output']>;
  /** Number of participants who were shown the advertisement. */
  exposureGroupNumber?: Maybe<Scalars['String']['output']>;
  /** How the exposure group was shown the advertisement. */
  exposureType?: Maybe<Scalars['String']['output']>;
  /** The product that the questions were about: cigarettes, smokeless tobacco or vapes. */
  product?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a TobaccoPreventionAdsResearchFullSample; all of them must hold. */
export type TobaccoPreventionAdsResearchFullSampleWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoPreventionAdsResearchFullSampleWhere>>;
  controlGroupNumber?: InputMaybe<KeywordFilter>;
  exposureGroupNumber?: InputMaybe<KeywordFilter>;
  exposureType?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoPreventionAdsResearchFullSampleWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoPreventionAdsResearchFullSampleWhere>>;
  product?: InputMaybe<StringFilter>;
};

/** Results for one gender. */
export type TobaccoPreventionAdsResearchGender = {
  /** Number of participants who were not. */
  controlGroupNumber?: Maybe<Scalars['String']['output']>;
  /** Number of participants who were shown the advertisement. */
  exposureGroupNumber?: Maybe<Scalars['String']['output']>;
  /** How the exposure group was shown the advertisement. */
  exposureType?: Maybe<Scalars['String']['output']>;
  /** The gender. */
  gender?: Maybe<Scalars['String']['output']>;
  /** The product that the questions were about: cigarettes, smokeless tobacco or vapes. */
  product?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a TobaccoPreventionAdsResearchGender; all of them must hold. */
export type TobaccoPreventionAdsResearchGenderWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoPreventionAdsResearchGenderWhere>>;
  controlGroupNumber?: InputMaybe<KeywordFilter>;
  exposureGroupNumber?: InputMaybe<KeywordFilter>;
  exposureType?: InputMaybe<StringFilter>;
  gender?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoPreventionAdsResearchGenderWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoPreventionAdsResearchGenderWhere>>;
  product?: InputMaybe<StringFilter>;
};

/** One criterion of an order. */
export type TobaccoPreventionAdsResearchOrderBy = {
  direction?: OrderDirection;
  field: TobaccoPreventionAdsResearchOrderField;
};

/** Fields by which openFDA can order tobacco/researchpreventionads. */
export type TobaccoPreventionAdsResearchOrderField =
  | 'AD_NUMBER'
  | 'AGE_GROUP_AGE_GROUP'
  | 'AGE_GROUP_CONTROL_GROUP_NUMBER'
  | 'AGE_GROUP_EXPOSURE_GROUP_NUMBER'
  | 'AGE_GROUP_EXPOSURE_TYPE'
  | 'AGE_GROUP_PRODUCT'
  | 'FULL_SAMPLE_CONTROL_GROUP_NUMBER'
  | 'FULL_SAMPLE_EXPOSURE_GROUP_NUMBER'
  | 'FULL_SAMPLE_EXPOSURE_TYPE'
  | 'FULL_SAMPLE_PRODUCT'
  | 'GENDER_CONTROL_GROUP_NUMBER'
  | 'GENDER_EXPOSURE_GROUP_NUMBER'
  | 'GENDER_EXPOSURE_TYPE'
  | 'GENDER_GENDER'
  | 'GENDER_PRODUCT'
  | 'RACE_OR_ETHNICITY_CONTROL_GROUP_NUMBER'
  | 'RACE_OR_ETHNICITY_EXPOSURE_GROUP_NUMBER'
  | 'RACE_OR_ETHNICITY_EXPOSURE_TYPE'
  | 'RACE_OR_ETHNICITY_PRODUCT'
  | 'RACE_OR_ETHNICITY_RACE_OR_ETHNICITY'
  | 'RISK_STATUS_CONTROL_GROUP_NUMBER'
  | 'RISK_STATUS_EXPOSURE_GROUP_NUMBER'
  | 'RISK_STATUS_EXPOSURE_TYPE'
  | 'RISK_STATUS_PRODUCT'
  | 'RISK_STATUS_TOBACCO_USE_STATUS'
  | 'STUDY_NAME';

/** Results for one race or ethnicity. */
export type TobaccoPreventionAdsResearchRaceOrEthnicity = {
  /** Number of participants who were not. */
  controlGroupNumber?: Maybe<Scalars['String']['output']>;
  /** Number of participants who were shown the advertisement. */
  exposureGroupNumber?: Maybe<Scalars['String']['output']>;
  /** How the exposure group was shown the advertisement. */
  exposureType?: Maybe<Scalars['String']['output']>;
  /** The product that the questions were about: cigarettes, smokeless tobacco or vapes. */
  product?: Maybe<Scalars['String']['output']>;
  /** The race or ethnicity. */
  raceOrEthnicity?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a TobaccoPreventionAdsResearchRaceOrEthnicity; all of them must hold. */
export type TobaccoPreventionAdsResearchRaceOrEthnicityWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoPreventionAdsResearchRaceOrEthnicityWhere>>;
  controlGroupNumber?: InputMaybe<KeywordFilter>;
  exposureGroupNumber?: InputMaybe<KeywordFilter>;
  exposureType?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoPreventionAdsResearchRaceOrEthnicityWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoPreventionAdsResearchRaceOrEthnicityWhere>>;
  product?: InputMaybe<StringFilter>;
  raceOrEthnicity?: InputMaybe<StringFilter>;
};

/** Results for one status of tobacco use. */
export type TobaccoPreventionAdsResearchRiskStatus = {
  /** Number of participants who were not. */
  controlGroupNumber?: Maybe<Scalars['String']['output']>;
  /** Number of participants who were shown the advertisement. */
  exposureGroupNumber?: Maybe<Scalars['String']['output']>;
  /** How the exposure group was shown the advertisement. */
  exposureType?: Maybe<Scalars['String']['output']>;
  /** The product that the questions were about: cigarettes, smokeless tobacco or vapes. */
  product?: Maybe<Scalars['String']['output']>;
  /** The status of tobacco use. */
  tobaccoUseStatus?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a TobaccoPreventionAdsResearchRiskStatus; all of them must hold. */
export type TobaccoPreventionAdsResearchRiskStatusWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoPreventionAdsResearchRiskStatusWhere>>;
  controlGroupNumber?: InputMaybe<KeywordFilter>;
  exposureGroupNumber?: InputMaybe<KeywordFilter>;
  exposureType?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoPreventionAdsResearchRiskStatusWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoPreventionAdsResearchRiskStatusWhere>>;
  product?: InputMaybe<StringFilter>;
  tobaccoUseStatus?: InputMaybe<StringFilter>;
};

/** Conditions on a TobaccoPreventionAdsResearch; all of them must hold. */
export type TobaccoPreventionAdsResearchWhere = {
  adNumber?: InputMaybe<StringFilter>;
  /** Of all ageGroup of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  ageGroup?: InputMaybe<TobaccoPreventionAdsResearchAgeGroupWhere>;
  /** All of these. */
  and?: InputMaybe<Array<TobaccoPreventionAdsResearchWhere>>;
  /** Of all fullSample of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  fullSample?: InputMaybe<TobaccoPreventionAdsResearchFullSampleWhere>;
  /** Of all gender of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  gender?: InputMaybe<TobaccoPreventionAdsResearchGenderWhere>;
  /** Not this. */
  not?: InputMaybe<TobaccoPreventionAdsResearchWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoPreventionAdsResearchWhere>>;
  /** Of all raceOrEthnicity of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  raceOrEthnicity?: InputMaybe<TobaccoPreventionAdsResearchRaceOrEthnicityWhere>;
  /** Of all riskStatus of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all. */
  riskStatus?: InputMaybe<TobaccoPreventionAdsResearchRiskStatusWhere>;
  studyName?: InputMaybe<StringFilter>;
};

/** A report to FDA's Safety Reporting Portal of a health or product problem with a tobacco product or e-cigarette. */
export type TobaccoProblem = Node & {
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** When the report was submitted. */
  dateSubmitted?: Maybe<Scalars['Date']['output']>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Whether someone who did not use the product was affected: `Yes`, `No` or `No information provided`. */
  nonuserAffected?: Maybe<Scalars['String']['output']>;
  /** How many health problems the report names. */
  numberHealthProblems?: Maybe<Scalars['Int']['output']>;
  /** How many problems with the product the report names. */
  numberProductProblems?: Maybe<Scalars['Int']['output']>;
  /** How many kinds of tobacco product the report names. */
  numberTobaccoProducts?: Maybe<Scalars['Int']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** FDA's number of the report. */
  reportId: Scalars['Int']['output'];
  /** Health problems, such as `Respiratory disorder`; `No information provided` where there are none. */
  reportedHealthProblems: Array<Scalars['String']['output']>;
  /** Problems with the product itself, such as a fire or a defect; `No information provided` where there are none. */
  reportedProductProblems: Array<Scalars['String']['output']>;
  /** Kinds of tobacco product, such as `Electronic cigarette, electronic nicotine/vaping product (vape), e-hookah, or e-liquid`. */
  tobaccoProducts: Array<Scalars['String']['output']>;
};

/** Records of tobacco/problem, and what can be told of all of them. */
export type TobaccoProblemConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<TobaccoProblemEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** How many records fall on each day, month or year, the earliest first. */
  histogram?: Maybe<Array<HistogramBucket>>;
  /** The records of this page. */
  nodes: Array<TobaccoProblem>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of tobacco/problem, and what can be told of all of them. */
export type TobaccoProblemConnectionFacetArgs = {
  field: TobaccoProblemFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Records of tobacco/problem, and what can be told of all of them. */
export type TobaccoProblemConnectionHistogramArgs = {
  field: TobaccoProblemHistogramField;
  interval?: InputMaybe<HistogramInterval>;
};

/** A record and its place in a list. */
export type TobaccoProblemEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TobaccoProblem;
};

/** Fields whose values openFDA can count in tobacco/problem. */
export type TobaccoProblemFacetField =
  | 'NONUSER_AFFECTED'
  | 'NUMBER_HEALTH_PROBLEMS'
  | 'NUMBER_PRODUCT_PROBLEMS'
  | 'NUMBER_TOBACCO_PRODUCTS'
  | 'REPORTED_HEALTH_PROBLEMS'
  | 'REPORTED_PRODUCT_PROBLEMS'
  | 'REPORT_ID'
  | 'TOBACCO_PRODUCTS';

/** Dates by which openFDA can count tobacco/problem. */
export type TobaccoProblemHistogramField =
  | 'DATE_SUBMITTED';

/** One criterion of an order. */
export type TobaccoProblemOrderBy = {
  direction?: OrderDirection;
  field: TobaccoProblemOrderField;
};

/** Fields by which openFDA can order tobacco/problem. */
export type TobaccoProblemOrderField =
  | 'DATE_SUBMITTED'
  | 'NONUSER_AFFECTED'
  | 'NUMBER_HEALTH_PROBLEMS'
  | 'NUMBER_PRODUCT_PROBLEMS'
  | 'NUMBER_TOBACCO_PRODUCTS'
  | 'REPORTED_HEALTH_PROBLEMS'
  | 'REPORTED_PRODUCT_PROBLEMS'
  | 'REPORT_ID'
  | 'TOBACCO_PRODUCTS';

/** Conditions on a TobaccoProblem; all of them must hold. */
export type TobaccoProblemWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoProblemWhere>>;
  dateSubmitted?: InputMaybe<DateFilter>;
  nonuserAffected?: InputMaybe<KeywordFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoProblemWhere>;
  numberHealthProblems?: InputMaybe<IntFilter>;
  numberProductProblems?: InputMaybe<IntFilter>;
  numberTobaccoProducts?: InputMaybe<IntFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoProblemWhere>>;
  reportId?: InputMaybe<IntFilter>;
  reportedHealthProblems?: InputMaybe<StringFilter>;
  reportedProductProblems?: InputMaybe<StringFilter>;
  tobaccoProducts?: InputMaybe<StringFilter>;
};

/** Results of FDA's research on visits to a web site that helps to quit smoking, by the way the visitors came. */
export type TobaccoSmokefreeResearch = {
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** What is measured. */
  metric?: Maybe<Scalars['String']['output']>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** The results by the way visitors came. */
  trafficReferralGroup?: Maybe<TobaccoSmokefreeResearchTrafficReferralGroup>;
  /** What the metric is broken down by, or applied to. */
  variable?: Maybe<Scalars['String']['output']>;
  /** The meaning of `variable`. */
  variableDefinition?: Maybe<Scalars['String']['output']>;
};

/** Records of tobacco/researchsmokefree, and what can be told of all of them. */
export type TobaccoSmokefreeResearchConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<TobaccoSmokefreeResearchEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<TobaccoSmokefreeResearch>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of tobacco/researchsmokefree, and what can be told of all of them. */
export type TobaccoSmokefreeResearchConnectionFacetArgs = {
  field: TobaccoSmokefreeResearchFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record and its place in a list. */
export type TobaccoSmokefreeResearchEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: TobaccoSmokefreeResearch;
};

/** Fields whose values openFDA can count in tobacco/researchsmokefree. */
export type TobaccoSmokefreeResearchFacetField =
  | 'METRIC'
  | 'TRAFFIC_REFERRAL_GROUP_DIRECT_TRAFFIC'
  | 'TRAFFIC_REFERRAL_GROUP_DIRECT_TRAFFIC_DENOMINATOR'
  | 'TRAFFIC_REFERRAL_GROUP_ORGANIC_TRAFFIC'
  | 'TRAFFIC_REFERRAL_GROUP_ORGANIC_TRAFFIC_DENOMINATOR'
  | 'TRAFFIC_REFERRAL_GROUP_THE_REAL_COST_CAMPAIGN'
  | 'TRAFFIC_REFERRAL_GROUP_THE_REAL_COST_CAMPAIGN_DENOMINATOR'
  | 'VARIABLE'
  | 'VARIABLE_DEFINITION';

/** One criterion of an order. */
export type TobaccoSmokefreeResearchOrderBy = {
  direction?: OrderDirection;
  field: TobaccoSmokefreeResearchOrderField;
};

/** Fields by which openFDA can order tobacco/researchsmokefree. */
export type TobaccoSmokefreeResearchOrderField =
  | 'METRIC'
  | 'TRAFFIC_REFERRAL_GROUP_DIRECT_TRAFFIC_DENOMINATOR'
  | 'TRAFFIC_REFERRAL_GROUP_ORGANIC_TRAFFIC_DENOMINATOR'
  | 'TRAFFIC_REFERRAL_GROUP_THE_REAL_COST_CAMPAIGN_DENOMINATOR'
  | 'VARIABLE'
  | 'VARIABLE_DEFINITION';

/** The results by the way visitors came, with the number of visits behind each. */
export type TobaccoSmokefreeResearchTrafficReferralGroup = {
  /** Result for visitors who came to the site directly. */
  directTraffic?: Maybe<Scalars['Float']['output']>;
  /** Number of direct visits that the result rests on. */
  directTrafficDenominator?: Maybe<Scalars['Int']['output']>;
  /** Result for visitors who came from a search engine. */
  organicTraffic?: Maybe<Scalars['Float']['output']>;
  /** Number of visits from search engines that the result rests on. */
  organicTrafficDenominator?: Maybe<Scalars['Int']['output']>;
  /** Result for visitors who came from FDA's campaign *The Real Cost*. */
  theRealCostCampaign?: Maybe<Scalars['Float']['output']>;
  /** Number of visits from the campaign that the result rests on. */
  theRealCostCampaignDenominator?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a TobaccoSmokefreeResearchTrafficReferralGroup; all of them must hold. */
export type TobaccoSmokefreeResearchTrafficReferralGroupWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoSmokefreeResearchTrafficReferralGroupWhere>>;
  directTraffic?: InputMaybe<FloatFilter>;
  directTrafficDenominator?: InputMaybe<IntFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoSmokefreeResearchTrafficReferralGroupWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoSmokefreeResearchTrafficReferralGroupWhere>>;
  organicTraffic?: InputMaybe<FloatFilter>;
  organicTrafficDenominator?: InputMaybe<IntFilter>;
  theRealCostCampaign?: InputMaybe<FloatFilter>;
  theRealCostCampaignDenominator?: InputMaybe<IntFilter>;
};

/** Conditions on a TobaccoSmokefreeResearch; all of them must hold. */
export type TobaccoSmokefreeResearchWhere = {
  /** All of these. */
  and?: InputMaybe<Array<TobaccoSmokefreeResearchWhere>>;
  metric?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<TobaccoSmokefreeResearchWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<TobaccoSmokefreeResearchWhere>>;
  trafficReferralGroup?: InputMaybe<TobaccoSmokefreeResearchTrafficReferralGroupWhere>;
  variable?: InputMaybe<StringFilter>;
  variableDefinition?: InputMaybe<StringFilter>;
};

/** An entry of the UNII list: a substance name with the unique ingredient identifier that FDA and USP's global substance registry has given it. */
export type Unii = Node & {
  /** Applications of marketed products with the substance as an active ingredient. */
  applications?: Maybe<DrugApplicationConnection>;
  /** How fresh the record is, and where it came from. */
  asOf: AsOf;
  /** Adverse event reports that name a drug with the substance as an active ingredient, as suspect or not. */
  events?: Maybe<DrugEventConnection>;
  /** Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found. */
  id: Scalars['ID']['output'];
  /** Labels of products with the substance as an active ingredient. */
  labels?: Maybe<DrugLabelConnection>;
  /** Products in the NDC directory with the substance as an active ingredient. */
  products?: Maybe<DrugProductConnection>;
  /** The record as openFDA sent it, unknown fields included. */
  raw: Scalars['JSON']['output'];
  /** Shortages of products with the substance as an active ingredient. */
  shortages?: Maybe<DrugShortageConnection>;
  /** The substance in the registry, with names, codes and structure. */
  substance?: Maybe<Substance>;
  /** Preferred name of the substance. */
  substanceName?: Maybe<Scalars['String']['output']>;
  /** Unique ingredient identifier: ten letters and digits. */
  unii: Scalars['String']['output'];
};


/** An entry of the UNII list: a substance name with the unique ingredient identifier that FDA and USP's global substance registry has given it. */
export type UniiApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugApplicationOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugApplicationWhere>;
};


/** An entry of the UNII list: a substance name with the unique ingredient identifier that FDA and USP's global substance registry has given it. */
export type UniiEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugEventOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugEventWhere>;
};


/** An entry of the UNII list: a substance name with the unique ingredient identifier that FDA and USP's global substance registry has given it. */
export type UniiLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugLabelOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugLabelWhere>;
};


/** An entry of the UNII list: a substance name with the unique ingredient identifier that FDA and USP's global substance registry has given it. */
export type UniiProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugProductOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugProductWhere>;
};


/** An entry of the UNII list: a substance name with the unique ingredient identifier that FDA and USP's global substance registry has given it. */
export type UniiShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DrugShortageOrderBy>>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DrugShortageWhere>;
};

/** Records of other/unii, and what can be told of all of them. */
export type UniiConnection = {
  /** How fresh the answer is: of several parts, the oldest. */
  asOf: AsOf;
  /** The records of this page, each with its cursor. */
  edges: Array<UniiEdge>;
  /** How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more. */
  facet?: Maybe<Array<FacetTerm>>;
  /** The records of this page. */
  nodes: Array<Unii>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many records meet the conditions. */
  totalCount: Scalars['NonNegativeInt']['output'];
};


/** Records of other/unii, and what can be told of all of them. */
export type UniiConnectionFacetArgs = {
  field: UniiFacetField;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record and its place in a list. */
export type UniiEdge = {
  /** Where the record stands, for `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Unii;
};

/** Fields whose values openFDA can count in other/unii. */
export type UniiFacetField =
  | 'SUBSTANCE_NAME'
  | 'UNII';

/** One criterion of an order. */
export type UniiOrderBy = {
  direction?: OrderDirection;
  field: UniiOrderField;
};

/** Fields by which openFDA can order other/unii. */
export type UniiOrderField =
  | 'SUBSTANCE_NAME'
  | 'UNII';

/** Conditions on a Unii; all of them must hold. */
export type UniiWhere = {
  /** All of these. */
  and?: InputMaybe<Array<UniiWhere>>;
  /** Not this. */
  not?: InputMaybe<UniiWhere>;
  /** Any of these. */
  or?: InputMaybe<Array<UniiWhere>>;
  substanceName?: InputMaybe<StringFilter>;
  unii?: InputMaybe<StringFilter>;
};

/** How things stand with openFDA. */
export type Upstream = {
  /** The datasets that fail, and are left alone for a while. */
  breakers: Array<BreakerStatus>;
  /** Requests of the last day. */
  day: BudgetWindow;
  /**
   * How long requests to openFDA took, in ms, from sending to the last byte. Counts every request that was sent, answered or failed (time-outs and
   * broken connections too), and leaves out cancelled ones. Of this process.
   */
  latency: LatencyStats;
  /** Requests of the last minute. */
  minute: BudgetWindow;
  /** Until when openFDA itself refuses requests. Null where it does not. */
  refusedUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** How things stand with openFDA. */
export type UpstreamLatencyArgs = {
  window?: InputMaybe<StatsWindow>;
};

/** A read that waited for openFDA. */
export type UpstreamWait = {
  /** The dataset's path. */
  dataset: Scalars['String']['output'];
  /** The code of the error that it ended with. Null where it gave an answer. */
  error?: Maybe<Scalars['String']['output']>;
  /** How long the read waited, in ms. */
  ms: Scalars['NonNegativeFloat']['output'];
  /** Whether it waited for a request that another read had sent. */
  shared: Scalars['Boolean']['output'];
  /** The request to openFDA: path and query. It holds values, so it is null, where the gateway has an admin token, for whoever does not send it. */
  source?: Maybe<Scalars['String']['output']>;
};

/** A failure in warming. */
export type WarmFailure = {
  /** Why. */
  message: Scalars['String']['output'];
  /** The place in the list, from 0. */
  place: Scalars['Int']['output'];
};

/** An operation to be performed. */
export type WarmOperationInput = {
  /** Which operation of the document. */
  operationName?: InputMaybe<Scalars['String']['input']>;
  /** Its document. */
  query: Scalars['String']['input'];
  /** The values of its variables. */
  variables?: InputMaybe<Scalars['JSON']['input']>;
};

/** A record to be looked up. */
export type WarmRecordInput = {
  /** Path of the dataset: `device/510k`. */
  dataset: Scalars['String']['input'];
  /** The record's key. */
  key: Scalars['String']['input'];
};

/** What warming did. */
export type WarmReport = {
  /** Operations that failed, or whose answer is not whole. */
  failed: Scalars['Int']['output'];
  /** What failed, and why, by the place in the list: operations first. */
  failures: Array<WarmFailure>;
  /** Answers that were cached and fresh. */
  fresh: Scalars['Int']['output'];
  /** Operations left off, since the warming share of the budget is spent or users need it. */
  left: Scalars['Int']['output'];
  /** Requests to openFDA. */
  requests: Scalars['Int']['output'];
  /** Answers that were fetched. */
  warmed: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AnimalEvent )
    | ( CompleteResponseLetter )
    | ( CosmeticEvent )
    | ( DeviceApproval )
    | ( DeviceClassification )
    | ( DeviceClearance )
    | ( DeviceEnforcementReport )
    | ( DeviceEvent )
    | ( DeviceRecall )
    | ( DeviceUdi )
    | ( DrugApplication )
    | ( DrugEnforcementReport )
    | ( DrugEvent )
    | ( DrugLabel )
    | ( DrugProduct )
    | ( FoodEnforcementReport )
    | ( FoodEvent )
    | ( NsdeProduct )
    | ( Substance )
    | ( TobaccoProblem )
    | ( Unii )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<About>;
  Alert: ResolverTypeWrapper<Alert>;
  AlertSeverity: AlertSeverity;
  AlertState: AlertState;
  AnimalEvent: ResolverTypeWrapper<AnimalEvent>;
  AnimalEventAnimal: ResolverTypeWrapper<AnimalEventAnimal>;
  AnimalEventAnimalAge: ResolverTypeWrapper<AnimalEventAnimalAge>;
  AnimalEventAnimalAgeWhere: AnimalEventAnimalAgeWhere;
  AnimalEventAnimalBreed: ResolverTypeWrapper<AnimalEventAnimalBreed>;
  AnimalEventAnimalBreedWhere: AnimalEventAnimalBreedWhere;
  AnimalEventAnimalWeight: ResolverTypeWrapper<AnimalEventAnimalWeight>;
  AnimalEventAnimalWeightWhere: AnimalEventAnimalWeightWhere;
  AnimalEventAnimalWhere: AnimalEventAnimalWhere;
  AnimalEventConnection: ResolverTypeWrapper<AnimalEventConnection>;
  AnimalEventDrug: ResolverTypeWrapper<AnimalEventDrug>;
  AnimalEventDrugActiveIngredients: ResolverTypeWrapper<AnimalEventDrugActiveIngredients>;
  AnimalEventDrugActiveIngredientsDose: ResolverTypeWrapper<AnimalEventDrugActiveIngredientsDose>;
  AnimalEventDrugActiveIngredientsDoseWhere: AnimalEventDrugActiveIngredientsDoseWhere;
  AnimalEventDrugActiveIngredientsWhere: AnimalEventDrugActiveIngredientsWhere;
  AnimalEventDrugDose: ResolverTypeWrapper<AnimalEventDrugDose>;
  AnimalEventDrugDoseWhere: AnimalEventDrugDoseWhere;
  AnimalEventDrugFrequencyOfAdministration: ResolverTypeWrapper<AnimalEventDrugFrequencyOfAdministration>;
  AnimalEventDrugFrequencyOfAdministrationWhere: AnimalEventDrugFrequencyOfAdministrationWhere;
  AnimalEventDrugManufacturer: ResolverTypeWrapper<AnimalEventDrugManufacturer>;
  AnimalEventDrugManufacturerWhere: AnimalEventDrugManufacturerWhere;
  AnimalEventDrugOpenFda: ResolverTypeWrapper<AnimalEventDrugOpenFda>;
  AnimalEventDrugOpenFdaWhere: AnimalEventDrugOpenFdaWhere;
  AnimalEventDrugWhere: AnimalEventDrugWhere;
  AnimalEventDuration: ResolverTypeWrapper<AnimalEventDuration>;
  AnimalEventDurationWhere: AnimalEventDurationWhere;
  AnimalEventEdge: ResolverTypeWrapper<AnimalEventEdge>;
  AnimalEventFacetField: AnimalEventFacetField;
  AnimalEventHealthAssessmentPriorToExposure: ResolverTypeWrapper<AnimalEventHealthAssessmentPriorToExposure>;
  AnimalEventHealthAssessmentPriorToExposureWhere: AnimalEventHealthAssessmentPriorToExposureWhere;
  AnimalEventHistogramField: AnimalEventHistogramField;
  AnimalEventOrderBy: AnimalEventOrderBy;
  AnimalEventOrderField: AnimalEventOrderField;
  AnimalEventOutcome: ResolverTypeWrapper<AnimalEventOutcome>;
  AnimalEventOutcomeMedicalStatus: AnimalEventOutcomeMedicalStatus;
  AnimalEventOutcomeMedicalStatusFilter: AnimalEventOutcomeMedicalStatusFilter;
  AnimalEventOutcomeWhere: AnimalEventOutcomeWhere;
  AnimalEventQualifier: AnimalEventQualifier;
  AnimalEventQualifierFilter: AnimalEventQualifierFilter;
  AnimalEventReaction: ResolverTypeWrapper<AnimalEventReaction>;
  AnimalEventReactionWhere: AnimalEventReactionWhere;
  AnimalEventReceiver: ResolverTypeWrapper<AnimalEventReceiver>;
  AnimalEventReceiverWhere: AnimalEventReceiverWhere;
  AnimalEventWhere: AnimalEventWhere;
  AsOf: ResolverTypeWrapper<AsOf>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  BreakerStatus: ResolverTypeWrapper<BreakerStatus>;
  BudgetWindow: ResolverTypeWrapper<BudgetWindow>;
  CacheStats: ResolverTypeWrapper<CacheStats>;
  CacheTierStats: ResolverTypeWrapper<CacheTierStats>;
  Cadence: Cadence;
  CodeFilter: CodeFilter;
  CodecCheck: ResolverTypeWrapper<CodecCheck>;
  CodecFailure: ResolverTypeWrapper<CodecFailure>;
  CodecStats: ResolverTypeWrapper<CodecStats>;
  CompleteResponseLetter: ResolverTypeWrapper<CompleteResponseLetter>;
  CompleteResponseLetterConnection: ResolverTypeWrapper<CompleteResponseLetterConnection>;
  CompleteResponseLetterEdge: ResolverTypeWrapper<CompleteResponseLetterEdge>;
  CompleteResponseLetterFacetField: CompleteResponseLetterFacetField;
  CompleteResponseLetterHistogramField: CompleteResponseLetterHistogramField;
  CompleteResponseLetterOrderBy: CompleteResponseLetterOrderBy;
  CompleteResponseLetterOrderField: CompleteResponseLetterOrderField;
  CompleteResponseLetterWhere: CompleteResponseLetterWhere;
  CompressionCheck: ResolverTypeWrapper<CompressionCheck>;
  CompressionChoice: ResolverTypeWrapper<CompressionChoice>;
  CompressionDictionary: ResolverTypeWrapper<CompressionDictionary>;
  CompressionMeasurement: ResolverTypeWrapper<CompressionMeasurement>;
  CompressionPreference: CompressionPreference;
  CompressionStats: ResolverTypeWrapper<CompressionStats>;
  CosmeticEvent: ResolverTypeWrapper<CosmeticEvent>;
  CosmeticEventConnection: ResolverTypeWrapper<CosmeticEventConnection>;
  CosmeticEventEdge: ResolverTypeWrapper<CosmeticEventEdge>;
  CosmeticEventFacetField: CosmeticEventFacetField;
  CosmeticEventHistogramField: CosmeticEventHistogramField;
  CosmeticEventOrderBy: CosmeticEventOrderBy;
  CosmeticEventOrderField: CosmeticEventOrderField;
  CosmeticEventPatient: ResolverTypeWrapper<CosmeticEventPatient>;
  CosmeticEventPatientGender: CosmeticEventPatientGender;
  CosmeticEventPatientGenderFilter: CosmeticEventPatientGenderFilter;
  CosmeticEventPatientWhere: CosmeticEventPatientWhere;
  CosmeticEventProducts: ResolverTypeWrapper<CosmeticEventProducts>;
  CosmeticEventProductsWhere: CosmeticEventProductsWhere;
  CosmeticEventWhere: CosmeticEventWhere;
  DatasetCacheStats: ResolverTypeWrapper<DatasetCacheStats>;
  DatasetHolding: ResolverTypeWrapper<DatasetHolding>;
  DatasetInfo: ResolverTypeWrapper<DatasetInfo>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeviceApproval: ResolverTypeWrapper<DeviceApproval>;
  DeviceApprovalConnection: ResolverTypeWrapper<DeviceApprovalConnection>;
  DeviceApprovalEdge: ResolverTypeWrapper<DeviceApprovalEdge>;
  DeviceApprovalFacetField: DeviceApprovalFacetField;
  DeviceApprovalHistogramField: DeviceApprovalHistogramField;
  DeviceApprovalOpenFda: ResolverTypeWrapper<DeviceApprovalOpenFda>;
  DeviceApprovalOpenFdaWhere: DeviceApprovalOpenFdaWhere;
  DeviceApprovalOrderBy: DeviceApprovalOrderBy;
  DeviceApprovalOrderField: DeviceApprovalOrderField;
  DeviceApprovalWhere: DeviceApprovalWhere;
  DeviceClassification: ResolverTypeWrapper<DeviceClassification>;
  DeviceClassificationConnection: ResolverTypeWrapper<DeviceClassificationConnection>;
  DeviceClassificationEdge: ResolverTypeWrapper<DeviceClassificationEdge>;
  DeviceClassificationFacetField: DeviceClassificationFacetField;
  DeviceClassificationOpenFda: ResolverTypeWrapper<DeviceClassificationOpenFda>;
  DeviceClassificationOpenFdaWhere: DeviceClassificationOpenFdaWhere;
  DeviceClassificationOrderBy: DeviceClassificationOrderBy;
  DeviceClassificationOrderField: DeviceClassificationOrderField;
  DeviceClassificationWhere: DeviceClassificationWhere;
  DeviceClearance: ResolverTypeWrapper<DeviceClearance>;
  DeviceClearanceConnection: ResolverTypeWrapper<DeviceClearanceConnection>;
  DeviceClearanceEdge: ResolverTypeWrapper<DeviceClearanceEdge>;
  DeviceClearanceFacetField: DeviceClearanceFacetField;
  DeviceClearanceHistogramField: DeviceClearanceHistogramField;
  DeviceClearanceOpenFda: ResolverTypeWrapper<DeviceClearanceOpenFda>;
  DeviceClearanceOpenFdaWhere: DeviceClearanceOpenFdaWhere;
  DeviceClearanceOrderBy: DeviceClearanceOrderBy;
  DeviceClearanceOrderField: DeviceClearanceOrderField;
  DeviceClearanceWhere: DeviceClearanceWhere;
  DeviceEnforcementReport: ResolverTypeWrapper<DeviceEnforcementReport>;
  DeviceEnforcementReportClassification: DeviceEnforcementReportClassification;
  DeviceEnforcementReportClassificationFilter: DeviceEnforcementReportClassificationFilter;
  DeviceEnforcementReportConnection: ResolverTypeWrapper<DeviceEnforcementReportConnection>;
  DeviceEnforcementReportEdge: ResolverTypeWrapper<DeviceEnforcementReportEdge>;
  DeviceEnforcementReportFacetField: DeviceEnforcementReportFacetField;
  DeviceEnforcementReportHistogramField: DeviceEnforcementReportHistogramField;
  DeviceEnforcementReportOrderBy: DeviceEnforcementReportOrderBy;
  DeviceEnforcementReportOrderField: DeviceEnforcementReportOrderField;
  DeviceEnforcementReportWhere: DeviceEnforcementReportWhere;
  DeviceEvent: ResolverTypeWrapper<DeviceEvent>;
  DeviceEventConnection: ResolverTypeWrapper<DeviceEventConnection>;
  DeviceEventDevice: ResolverTypeWrapper<DeviceEventDevice>;
  DeviceEventDeviceOpenFda: ResolverTypeWrapper<DeviceEventDeviceOpenFda>;
  DeviceEventDeviceOpenFdaWhere: DeviceEventDeviceOpenFdaWhere;
  DeviceEventDeviceWhere: DeviceEventDeviceWhere;
  DeviceEventEdge: ResolverTypeWrapper<DeviceEventEdge>;
  DeviceEventEventType: DeviceEventEventType;
  DeviceEventEventTypeFilter: DeviceEventEventTypeFilter;
  DeviceEventFacetField: DeviceEventFacetField;
  DeviceEventHistogramField: DeviceEventHistogramField;
  DeviceEventMdrText: ResolverTypeWrapper<DeviceEventMdrText>;
  DeviceEventMdrTextWhere: DeviceEventMdrTextWhere;
  DeviceEventOrderBy: DeviceEventOrderBy;
  DeviceEventOrderField: DeviceEventOrderField;
  DeviceEventPatient: ResolverTypeWrapper<DeviceEventPatient>;
  DeviceEventPatientWhere: DeviceEventPatientWhere;
  DeviceEventRemedialAction: DeviceEventRemedialAction;
  DeviceEventRemedialActionFilter: DeviceEventRemedialActionFilter;
  DeviceEventReportSourceCode: DeviceEventReportSourceCode;
  DeviceEventReportSourceCodeFilter: DeviceEventReportSourceCodeFilter;
  DeviceEventSourceType: DeviceEventSourceType;
  DeviceEventSourceTypeFilter: DeviceEventSourceTypeFilter;
  DeviceEventTypeOfReport: DeviceEventTypeOfReport;
  DeviceEventTypeOfReportFilter: DeviceEventTypeOfReportFilter;
  DeviceEventWhere: DeviceEventWhere;
  DeviceRecall: ResolverTypeWrapper<DeviceRecall>;
  DeviceRecallConnection: ResolverTypeWrapper<DeviceRecallConnection>;
  DeviceRecallEdge: ResolverTypeWrapper<DeviceRecallEdge>;
  DeviceRecallFacetField: DeviceRecallFacetField;
  DeviceRecallHistogramField: DeviceRecallHistogramField;
  DeviceRecallOpenFda: ResolverTypeWrapper<DeviceRecallOpenFda>;
  DeviceRecallOpenFdaWhere: DeviceRecallOpenFdaWhere;
  DeviceRecallOrderBy: DeviceRecallOrderBy;
  DeviceRecallOrderField: DeviceRecallOrderField;
  DeviceRecallWhere: DeviceRecallWhere;
  DeviceRegistration: ResolverTypeWrapper<DeviceRegistration>;
  DeviceRegistrationConnection: ResolverTypeWrapper<DeviceRegistrationConnection>;
  DeviceRegistrationEdge: ResolverTypeWrapper<DeviceRegistrationEdge>;
  DeviceRegistrationFacetField: DeviceRegistrationFacetField;
  DeviceRegistrationHistogramField: DeviceRegistrationHistogramField;
  DeviceRegistrationOrderBy: DeviceRegistrationOrderBy;
  DeviceRegistrationOrderField: DeviceRegistrationOrderField;
  DeviceRegistrationProducts: ResolverTypeWrapper<DeviceRegistrationProducts>;
  DeviceRegistrationProductsOpenFda: ResolverTypeWrapper<DeviceRegistrationProductsOpenFda>;
  DeviceRegistrationProductsOpenFdaWhere: DeviceRegistrationProductsOpenFdaWhere;
  DeviceRegistrationProductsWhere: DeviceRegistrationProductsWhere;
  DeviceRegistrationRegistration: ResolverTypeWrapper<DeviceRegistrationRegistration>;
  DeviceRegistrationRegistrationOwnerOperator: ResolverTypeWrapper<DeviceRegistrationRegistrationOwnerOperator>;
  DeviceRegistrationRegistrationOwnerOperatorContactAddress: ResolverTypeWrapper<DeviceRegistrationRegistrationOwnerOperatorContactAddress>;
  DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere: DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere;
  DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent: ResolverTypeWrapper<DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent>;
  DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere: DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere;
  DeviceRegistrationRegistrationOwnerOperatorWhere: DeviceRegistrationRegistrationOwnerOperatorWhere;
  DeviceRegistrationRegistrationUsAgent: ResolverTypeWrapper<DeviceRegistrationRegistrationUsAgent>;
  DeviceRegistrationRegistrationUsAgentWhere: DeviceRegistrationRegistrationUsAgentWhere;
  DeviceRegistrationRegistrationWhere: DeviceRegistrationRegistrationWhere;
  DeviceRegistrationWhere: DeviceRegistrationWhere;
  DeviceSafetyProfile: ResolverTypeWrapper<DeviceSafetyProfile>;
  DeviceUdi: ResolverTypeWrapper<DeviceUdi>;
  DeviceUdiConnection: ResolverTypeWrapper<DeviceUdiConnection>;
  DeviceUdiCustomerContacts: ResolverTypeWrapper<DeviceUdiCustomerContacts>;
  DeviceUdiCustomerContactsWhere: DeviceUdiCustomerContactsWhere;
  DeviceUdiDeviceSizes: ResolverTypeWrapper<DeviceUdiDeviceSizes>;
  DeviceUdiDeviceSizesWhere: DeviceUdiDeviceSizesWhere;
  DeviceUdiDistributionStatus: DeviceUdiDistributionStatus;
  DeviceUdiDistributionStatusFilter: DeviceUdiDistributionStatusFilter;
  DeviceUdiEdge: ResolverTypeWrapper<DeviceUdiEdge>;
  DeviceUdiFacetField: DeviceUdiFacetField;
  DeviceUdiGmdnTerms: ResolverTypeWrapper<DeviceUdiGmdnTerms>;
  DeviceUdiGmdnTermsWhere: DeviceUdiGmdnTermsWhere;
  DeviceUdiHistogramField: DeviceUdiHistogramField;
  DeviceUdiIdentifiers: ResolverTypeWrapper<DeviceUdiIdentifiers>;
  DeviceUdiIdentifiersWhere: DeviceUdiIdentifiersWhere;
  DeviceUdiIssuingAgency: DeviceUdiIssuingAgency;
  DeviceUdiIssuingAgencyFilter: DeviceUdiIssuingAgencyFilter;
  DeviceUdiMriSafety: DeviceUdiMriSafety;
  DeviceUdiMriSafetyFilter: DeviceUdiMriSafetyFilter;
  DeviceUdiOrderBy: DeviceUdiOrderBy;
  DeviceUdiOrderField: DeviceUdiOrderField;
  DeviceUdiPremarketSubmissions: ResolverTypeWrapper<DeviceUdiPremarketSubmissions>;
  DeviceUdiPremarketSubmissionsWhere: DeviceUdiPremarketSubmissionsWhere;
  DeviceUdiProductCodes: ResolverTypeWrapper<DeviceUdiProductCodes>;
  DeviceUdiProductCodesOpenFda: ResolverTypeWrapper<DeviceUdiProductCodesOpenFda>;
  DeviceUdiProductCodesOpenFdaWhere: DeviceUdiProductCodesOpenFdaWhere;
  DeviceUdiProductCodesWhere: DeviceUdiProductCodesWhere;
  DeviceUdiRecordStatus: DeviceUdiRecordStatus;
  DeviceUdiRecordStatusFilter: DeviceUdiRecordStatusFilter;
  DeviceUdiSterilization: ResolverTypeWrapper<DeviceUdiSterilization>;
  DeviceUdiSterilizationWhere: DeviceUdiSterilizationWhere;
  DeviceUdiStorage: ResolverTypeWrapper<DeviceUdiStorage>;
  DeviceUdiStorageHigh: ResolverTypeWrapper<DeviceUdiStorageHigh>;
  DeviceUdiStorageHighWhere: DeviceUdiStorageHighWhere;
  DeviceUdiStorageLow: ResolverTypeWrapper<DeviceUdiStorageLow>;
  DeviceUdiStorageLowWhere: DeviceUdiStorageLowWhere;
  DeviceUdiStorageWhere: DeviceUdiStorageWhere;
  DeviceUdiWhere: DeviceUdiWhere;
  DrugApplication: ResolverTypeWrapper<DrugApplication>;
  DrugApplicationConnection: ResolverTypeWrapper<DrugApplicationConnection>;
  DrugApplicationEdge: ResolverTypeWrapper<DrugApplicationEdge>;
  DrugApplicationFacetField: DrugApplicationFacetField;
  DrugApplicationHistogramField: DrugApplicationHistogramField;
  DrugApplicationOpenFda: ResolverTypeWrapper<DrugApplicationOpenFda>;
  DrugApplicationOpenFdaWhere: DrugApplicationOpenFdaWhere;
  DrugApplicationOrderBy: DrugApplicationOrderBy;
  DrugApplicationOrderField: DrugApplicationOrderField;
  DrugApplicationProducts: ResolverTypeWrapper<DrugApplicationProducts>;
  DrugApplicationProductsActiveIngredients: ResolverTypeWrapper<DrugApplicationProductsActiveIngredients>;
  DrugApplicationProductsActiveIngredientsWhere: DrugApplicationProductsActiveIngredientsWhere;
  DrugApplicationProductsMarketingStatus: DrugApplicationProductsMarketingStatus;
  DrugApplicationProductsMarketingStatusFilter: DrugApplicationProductsMarketingStatusFilter;
  DrugApplicationProductsWhere: DrugApplicationProductsWhere;
  DrugApplicationSubmissions: ResolverTypeWrapper<DrugApplicationSubmissions>;
  DrugApplicationSubmissionsApplicationDocs: ResolverTypeWrapper<DrugApplicationSubmissionsApplicationDocs>;
  DrugApplicationSubmissionsApplicationDocsWhere: DrugApplicationSubmissionsApplicationDocsWhere;
  DrugApplicationSubmissionsSubmissionPropertyType: ResolverTypeWrapper<DrugApplicationSubmissionsSubmissionPropertyType>;
  DrugApplicationSubmissionsSubmissionPropertyTypeWhere: DrugApplicationSubmissionsSubmissionPropertyTypeWhere;
  DrugApplicationSubmissionsWhere: DrugApplicationSubmissionsWhere;
  DrugApplicationWhere: DrugApplicationWhere;
  DrugEnforcementReport: ResolverTypeWrapper<DrugEnforcementReport>;
  DrugEnforcementReportClassification: DrugEnforcementReportClassification;
  DrugEnforcementReportClassificationFilter: DrugEnforcementReportClassificationFilter;
  DrugEnforcementReportConnection: ResolverTypeWrapper<DrugEnforcementReportConnection>;
  DrugEnforcementReportEdge: ResolverTypeWrapper<DrugEnforcementReportEdge>;
  DrugEnforcementReportFacetField: DrugEnforcementReportFacetField;
  DrugEnforcementReportHistogramField: DrugEnforcementReportHistogramField;
  DrugEnforcementReportOpenFda: ResolverTypeWrapper<DrugEnforcementReportOpenFda>;
  DrugEnforcementReportOpenFdaWhere: DrugEnforcementReportOpenFdaWhere;
  DrugEnforcementReportOrderBy: DrugEnforcementReportOrderBy;
  DrugEnforcementReportOrderField: DrugEnforcementReportOrderField;
  DrugEnforcementReportWhere: DrugEnforcementReportWhere;
  DrugEvent: ResolverTypeWrapper<DrugEvent>;
  DrugEventConnection: ResolverTypeWrapper<DrugEventConnection>;
  DrugEventEdge: ResolverTypeWrapper<DrugEventEdge>;
  DrugEventFacetField: DrugEventFacetField;
  DrugEventHistogramField: DrugEventHistogramField;
  DrugEventOrderBy: DrugEventOrderBy;
  DrugEventOrderField: DrugEventOrderField;
  DrugEventPatient: ResolverTypeWrapper<DrugEventPatient>;
  DrugEventPatientDrug: ResolverTypeWrapper<DrugEventPatientDrug>;
  DrugEventPatientDrugActiveSubstance: ResolverTypeWrapper<DrugEventPatientDrugActiveSubstance>;
  DrugEventPatientDrugActiveSubstanceWhere: DrugEventPatientDrugActiveSubstanceWhere;
  DrugEventPatientDrugDrugRecurrence: ResolverTypeWrapper<DrugEventPatientDrugDrugRecurrence>;
  DrugEventPatientDrugDrugRecurrenceWhere: DrugEventPatientDrugDrugRecurrenceWhere;
  DrugEventPatientDrugOpenFda: ResolverTypeWrapper<DrugEventPatientDrugOpenFda>;
  DrugEventPatientDrugOpenFdaWhere: DrugEventPatientDrugOpenFdaWhere;
  DrugEventPatientDrugWhere: DrugEventPatientDrugWhere;
  DrugEventPatientPatientDeath: ResolverTypeWrapper<DrugEventPatientPatientDeath>;
  DrugEventPatientPatientDeathWhere: DrugEventPatientPatientDeathWhere;
  DrugEventPatientReaction: ResolverTypeWrapper<DrugEventPatientReaction>;
  DrugEventPatientReactionWhere: DrugEventPatientReactionWhere;
  DrugEventPatientSummary: ResolverTypeWrapper<DrugEventPatientSummary>;
  DrugEventPatientSummaryWhere: DrugEventPatientSummaryWhere;
  DrugEventPatientWhere: DrugEventPatientWhere;
  DrugEventPrimarySource: ResolverTypeWrapper<DrugEventPrimarySource>;
  DrugEventPrimarySourceWhere: DrugEventPrimarySourceWhere;
  DrugEventReceiver: ResolverTypeWrapper<DrugEventReceiver>;
  DrugEventReceiverWhere: DrugEventReceiverWhere;
  DrugEventReportDuplicate: ResolverTypeWrapper<DrugEventReportDuplicate>;
  DrugEventReportDuplicateWhere: DrugEventReportDuplicateWhere;
  DrugEventSender: ResolverTypeWrapper<DrugEventSender>;
  DrugEventSenderWhere: DrugEventSenderWhere;
  DrugEventWhere: DrugEventWhere;
  DrugLabel: ResolverTypeWrapper<DrugLabel>;
  DrugLabelConnection: ResolverTypeWrapper<DrugLabelConnection>;
  DrugLabelEdge: ResolverTypeWrapper<DrugLabelEdge>;
  DrugLabelFacetField: DrugLabelFacetField;
  DrugLabelHistogramField: DrugLabelHistogramField;
  DrugLabelOpenFda: ResolverTypeWrapper<DrugLabelOpenFda>;
  DrugLabelOpenFdaWhere: DrugLabelOpenFdaWhere;
  DrugLabelOrderBy: DrugLabelOrderBy;
  DrugLabelOrderField: DrugLabelOrderField;
  DrugLabelWhere: DrugLabelWhere;
  DrugProduct: ResolverTypeWrapper<DrugProduct>;
  DrugProductActiveIngredients: ResolverTypeWrapper<DrugProductActiveIngredients>;
  DrugProductActiveIngredientsWhere: DrugProductActiveIngredientsWhere;
  DrugProductConnection: ResolverTypeWrapper<DrugProductConnection>;
  DrugProductDeaSchedule: DrugProductDeaSchedule;
  DrugProductDeaScheduleFilter: DrugProductDeaScheduleFilter;
  DrugProductEdge: ResolverTypeWrapper<DrugProductEdge>;
  DrugProductFacetField: DrugProductFacetField;
  DrugProductHistogramField: DrugProductHistogramField;
  DrugProductOpenFda: ResolverTypeWrapper<DrugProductOpenFda>;
  DrugProductOpenFdaWhere: DrugProductOpenFdaWhere;
  DrugProductOrderBy: DrugProductOrderBy;
  DrugProductOrderField: DrugProductOrderField;
  DrugProductPackaging: ResolverTypeWrapper<DrugProductPackaging>;
  DrugProductPackagingWhere: DrugProductPackagingWhere;
  DrugProductWhere: DrugProductWhere;
  DrugShortage: ResolverTypeWrapper<DrugShortage>;
  DrugShortageConnection: ResolverTypeWrapper<DrugShortageConnection>;
  DrugShortageEdge: ResolverTypeWrapper<DrugShortageEdge>;
  DrugShortageFacetField: DrugShortageFacetField;
  DrugShortageHistogramField: DrugShortageHistogramField;
  DrugShortageOpenFda: ResolverTypeWrapper<DrugShortageOpenFda>;
  DrugShortageOpenFdaWhere: DrugShortageOpenFdaWhere;
  DrugShortageOrderBy: DrugShortageOrderBy;
  DrugShortageOrderField: DrugShortageOrderField;
  DrugShortageWhere: DrugShortageWhere;
  ExistsFilter: ExistsFilter;
  FacetTerm: ResolverTypeWrapper<FacetTerm>;
  FeatureSwitch: ResolverTypeWrapper<FeatureSwitch>;
  FieldIndex: FieldIndex;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FoodEnforcementReport: ResolverTypeWrapper<FoodEnforcementReport>;
  FoodEnforcementReportClassification: FoodEnforcementReportClassification;
  FoodEnforcementReportClassificationFilter: FoodEnforcementReportClassificationFilter;
  FoodEnforcementReportConnection: ResolverTypeWrapper<FoodEnforcementReportConnection>;
  FoodEnforcementReportEdge: ResolverTypeWrapper<FoodEnforcementReportEdge>;
  FoodEnforcementReportFacetField: FoodEnforcementReportFacetField;
  FoodEnforcementReportHistogramField: FoodEnforcementReportHistogramField;
  FoodEnforcementReportOrderBy: FoodEnforcementReportOrderBy;
  FoodEnforcementReportOrderField: FoodEnforcementReportOrderField;
  FoodEnforcementReportWhere: FoodEnforcementReportWhere;
  FoodEvent: ResolverTypeWrapper<FoodEvent>;
  FoodEventConnection: ResolverTypeWrapper<FoodEventConnection>;
  FoodEventConsumer: ResolverTypeWrapper<FoodEventConsumer>;
  FoodEventConsumerGender: FoodEventConsumerGender;
  FoodEventConsumerGenderFilter: FoodEventConsumerGenderFilter;
  FoodEventConsumerWhere: FoodEventConsumerWhere;
  FoodEventEdge: ResolverTypeWrapper<FoodEventEdge>;
  FoodEventFacetField: FoodEventFacetField;
  FoodEventHistogramField: FoodEventHistogramField;
  FoodEventOrderBy: FoodEventOrderBy;
  FoodEventOrderField: FoodEventOrderField;
  FoodEventProducts: ResolverTypeWrapper<FoodEventProducts>;
  FoodEventProductsWhere: FoodEventProductsWhere;
  FoodEventWhere: FoodEventWhere;
  FreshnessLevel: FreshnessLevel;
  Health: ResolverTypeWrapper<Health>;
  HealthPart: ResolverTypeWrapper<HealthPart>;
  HealthState: HealthState;
  HistogramBucket: ResolverTypeWrapper<HistogramBucket>;
  HistogramInterval: HistogramInterval;
  HistoricalDocument: ResolverTypeWrapper<HistoricalDocument>;
  HistoricalDocumentConnection: ResolverTypeWrapper<HistoricalDocumentConnection>;
  HistoricalDocumentDocType: HistoricalDocumentDocType;
  HistoricalDocumentDocTypeFilter: HistoricalDocumentDocTypeFilter;
  HistoricalDocumentEdge: ResolverTypeWrapper<HistoricalDocumentEdge>;
  HistoricalDocumentFacetField: HistoricalDocumentFacetField;
  HistoricalDocumentOrderBy: HistoricalDocumentOrderBy;
  HistoricalDocumentOrderField: HistoricalDocumentOrderField;
  HistoricalDocumentWhere: HistoricalDocumentWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  InvalidationResult: ResolverTypeWrapper<InvalidationResult>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<Job>;
  JobRequest: ResolverTypeWrapper<JobRequest>;
  JobRun: ResolverTypeWrapper<JobRun>;
  JobRunState: JobRunState;
  JobSchedule: ResolverTypeWrapper<JobSchedule>;
  JobScheduleInput: JobScheduleInput;
  JobSettingsInput: JobSettingsInput;
  KeyForm: KeyForm;
  KeywordFilter: KeywordFilter;
  LatencyBucket: ResolverTypeWrapper<LatencyBucket>;
  LatencyStats: ResolverTypeWrapper<LatencyStats>;
  LatencyStretch: ResolverTypeWrapper<LatencyStretch>;
  LifetimeStep: ResolverTypeWrapper<LifetimeStep>;
  MissRatioPoint: ResolverTypeWrapper<MissRatioPoint>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedPattern: ResolverTypeWrapper<NamedPattern>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeFloat: ResolverTypeWrapper<Scalars['NonNegativeFloat']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NsdeProduct: ResolverTypeWrapper<NsdeProduct>;
  NsdeProductConnection: ResolverTypeWrapper<NsdeProductConnection>;
  NsdeProductEdge: ResolverTypeWrapper<NsdeProductEdge>;
  NsdeProductFacetField: NsdeProductFacetField;
  NsdeProductHistogramField: NsdeProductHistogramField;
  NsdeProductOrderBy: NsdeProductOrderBy;
  NsdeProductOrderField: NsdeProductOrderField;
  NsdeProductWhere: NsdeProductWhere;
  NumeralFilter: NumeralFilter;
  OperationOrder: OperationOrder;
  OperationPattern: ResolverTypeWrapper<OperationPattern>;
  OperationPhase: ResolverTypeWrapper<OperationPhase>;
  OperationStats: ResolverTypeWrapper<OperationStats>;
  OrangeBookEntry: ResolverTypeWrapper<OrangeBookEntry>;
  OrangeBookEntryConnection: ResolverTypeWrapper<OrangeBookEntryConnection>;
  OrangeBookEntryEdge: ResolverTypeWrapper<OrangeBookEntryEdge>;
  OrangeBookEntryExclusivity: ResolverTypeWrapper<OrangeBookEntryExclusivity>;
  OrangeBookEntryExclusivityWhere: OrangeBookEntryExclusivityWhere;
  OrangeBookEntryFacetField: OrangeBookEntryFacetField;
  OrangeBookEntryHistogramField: OrangeBookEntryHistogramField;
  OrangeBookEntryOrderBy: OrangeBookEntryOrderBy;
  OrangeBookEntryOrderField: OrangeBookEntryOrderField;
  OrangeBookEntryPatents: ResolverTypeWrapper<OrangeBookEntryPatents>;
  OrangeBookEntryPatentsWhere: OrangeBookEntryPatentsWhere;
  OrangeBookEntryProducts: ResolverTypeWrapper<OrangeBookEntryProducts>;
  OrangeBookEntryProductsActiveIngredients: ResolverTypeWrapper<OrangeBookEntryProductsActiveIngredients>;
  OrangeBookEntryProductsActiveIngredientsWhere: OrangeBookEntryProductsActiveIngredientsWhere;
  OrangeBookEntryProductsWhere: OrangeBookEntryProductsWhere;
  OrangeBookEntryWhere: OrangeBookEntryWhere;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PredicateCandidate: ResolverTypeWrapper<PredicateCandidate>;
  PredicateCandidates: ResolverTypeWrapper<PredicateCandidates>;
  PredicateFactor: PredicateFactor;
  PredicateReason: ResolverTypeWrapper<PredicateReason>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryPatterns: ResolverTypeWrapper<QueryPatterns>;
  Recommendation: ResolverTypeWrapper<Recommendation>;
  RecommendationSeverity: RecommendationSeverity;
  ResolverTime: ResolverTypeWrapper<ResolverTime>;
  SequencePattern: ResolverTypeWrapper<SequencePattern>;
  SerologyTest: ResolverTypeWrapper<SerologyTest>;
  SerologyTestConnection: ResolverTypeWrapper<SerologyTestConnection>;
  SerologyTestEdge: ResolverTypeWrapper<SerologyTestEdge>;
  SerologyTestFacetField: SerologyTestFacetField;
  SerologyTestHistogramField: SerologyTestHistogramField;
  SerologyTestOrderBy: SerologyTestOrderBy;
  SerologyTestOrderField: SerologyTestOrderField;
  SerologyTestWhere: SerologyTestWhere;
  SettingChange: ResolverTypeWrapper<SettingChange>;
  SlowOperation: ResolverTypeWrapper<SlowOperation>;
  SlownessReason: SlownessReason;
  StatsScope: StatsScope;
  StatsWindow: StatsWindow;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Substance: ResolverTypeWrapper<Substance>;
  SubstanceCodes: ResolverTypeWrapper<SubstanceCodes>;
  SubstanceCodesWhere: SubstanceCodesWhere;
  SubstanceConnection: ResolverTypeWrapper<SubstanceConnection>;
  SubstanceEdge: ResolverTypeWrapper<SubstanceEdge>;
  SubstanceFacetField: SubstanceFacetField;
  SubstanceMixture: ResolverTypeWrapper<SubstanceMixture>;
  SubstanceMixtureComponents: ResolverTypeWrapper<SubstanceMixtureComponents>;
  SubstanceMixtureComponentsSubstance: ResolverTypeWrapper<SubstanceMixtureComponentsSubstance>;
  SubstanceMixtureComponentsSubstanceWhere: SubstanceMixtureComponentsSubstanceWhere;
  SubstanceMixtureComponentsWhere: SubstanceMixtureComponentsWhere;
  SubstanceMixtureParentSubstance: ResolverTypeWrapper<SubstanceMixtureParentSubstance>;
  SubstanceMixtureParentSubstanceWhere: SubstanceMixtureParentSubstanceWhere;
  SubstanceMixtureWhere: SubstanceMixtureWhere;
  SubstanceMoieties: ResolverTypeWrapper<SubstanceMoieties>;
  SubstanceMoietiesCountAmount: ResolverTypeWrapper<SubstanceMoietiesCountAmount>;
  SubstanceMoietiesCountAmountWhere: SubstanceMoietiesCountAmountWhere;
  SubstanceMoietiesWhere: SubstanceMoietiesWhere;
  SubstanceNames: ResolverTypeWrapper<SubstanceNames>;
  SubstanceNamesNameOrgs: ResolverTypeWrapper<SubstanceNamesNameOrgs>;
  SubstanceNamesNameOrgsWhere: SubstanceNamesNameOrgsWhere;
  SubstanceNamesWhere: SubstanceNamesWhere;
  SubstanceNotes: ResolverTypeWrapper<SubstanceNotes>;
  SubstanceNotesWhere: SubstanceNotesWhere;
  SubstanceNucleicAcid: ResolverTypeWrapper<SubstanceNucleicAcid>;
  SubstanceNucleicAcidSubunits: ResolverTypeWrapper<SubstanceNucleicAcidSubunits>;
  SubstanceNucleicAcidSubunitsWhere: SubstanceNucleicAcidSubunitsWhere;
  SubstanceNucleicAcidWhere: SubstanceNucleicAcidWhere;
  SubstanceOrderBy: SubstanceOrderBy;
  SubstanceOrderField: SubstanceOrderField;
  SubstanceProperties: ResolverTypeWrapper<SubstanceProperties>;
  SubstancePropertiesValue: ResolverTypeWrapper<SubstancePropertiesValue>;
  SubstancePropertiesValueWhere: SubstancePropertiesValueWhere;
  SubstancePropertiesWhere: SubstancePropertiesWhere;
  SubstanceProtein: ResolverTypeWrapper<SubstanceProtein>;
  SubstanceProteinSubunits: ResolverTypeWrapper<SubstanceProteinSubunits>;
  SubstanceProteinSubunitsWhere: SubstanceProteinSubunitsWhere;
  SubstanceProteinWhere: SubstanceProteinWhere;
  SubstanceReferences: ResolverTypeWrapper<SubstanceReferences>;
  SubstanceReferencesWhere: SubstanceReferencesWhere;
  SubstanceRelationships: ResolverTypeWrapper<SubstanceRelationships>;
  SubstanceRelationshipsAmount: ResolverTypeWrapper<SubstanceRelationshipsAmount>;
  SubstanceRelationshipsAmountWhere: SubstanceRelationshipsAmountWhere;
  SubstanceRelationshipsMediatorSubstance: ResolverTypeWrapper<SubstanceRelationshipsMediatorSubstance>;
  SubstanceRelationshipsMediatorSubstanceWhere: SubstanceRelationshipsMediatorSubstanceWhere;
  SubstanceRelationshipsRelatedSubstance: ResolverTypeWrapper<SubstanceRelationshipsRelatedSubstance>;
  SubstanceRelationshipsRelatedSubstanceWhere: SubstanceRelationshipsRelatedSubstanceWhere;
  SubstanceRelationshipsWhere: SubstanceRelationshipsWhere;
  SubstanceStructurallyDiverse: ResolverTypeWrapper<SubstanceStructurallyDiverse>;
  SubstanceStructurallyDiverseParentSubstance: ResolverTypeWrapper<SubstanceStructurallyDiverseParentSubstance>;
  SubstanceStructurallyDiverseParentSubstanceWhere: SubstanceStructurallyDiverseParentSubstanceWhere;
  SubstanceStructurallyDiverseWhere: SubstanceStructurallyDiverseWhere;
  SubstanceStructure: ResolverTypeWrapper<SubstanceStructure>;
  SubstanceStructureWhere: SubstanceStructureWhere;
  SubstanceWhere: SubstanceWhere;
  SummaryMalfunctionReporting: SummaryMalfunctionReporting;
  SummaryMalfunctionReportingFilter: SummaryMalfunctionReportingFilter;
  TextFilter: TextFilter;
  TobaccoDigitalAdsResearch: ResolverTypeWrapper<TobaccoDigitalAdsResearch>;
  TobaccoDigitalAdsResearchConnection: ResolverTypeWrapper<TobaccoDigitalAdsResearchConnection>;
  TobaccoDigitalAdsResearchEdge: ResolverTypeWrapper<TobaccoDigitalAdsResearchEdge>;
  TobaccoDigitalAdsResearchFacetField: TobaccoDigitalAdsResearchFacetField;
  TobaccoDigitalAdsResearchOrderBy: TobaccoDigitalAdsResearchOrderBy;
  TobaccoDigitalAdsResearchOrderField: TobaccoDigitalAdsResearchOrderField;
  TobaccoDigitalAdsResearchWhere: TobaccoDigitalAdsResearchWhere;
  TobaccoPreventionAdsResearch: ResolverTypeWrapper<TobaccoPreventionAdsResearch>;
  TobaccoPreventionAdsResearchAgeGroup: ResolverTypeWrapper<TobaccoPreventionAdsResearchAgeGroup>;
  TobaccoPreventionAdsResearchAgeGroupWhere: TobaccoPreventionAdsResearchAgeGroupWhere;
  TobaccoPreventionAdsResearchConnection: ResolverTypeWrapper<TobaccoPreventionAdsResearchConnection>;
  TobaccoPreventionAdsResearchEdge: ResolverTypeWrapper<TobaccoPreventionAdsResearchEdge>;
  TobaccoPreventionAdsResearchFacetField: TobaccoPreventionAdsResearchFacetField;
  TobaccoPreventionAdsResearchFullSample: ResolverTypeWrapper<TobaccoPreventionAdsResearchFullSample>;
  TobaccoPreventionAdsResearchFullSampleWhere: TobaccoPreventionAdsResearchFullSampleWhere;
  TobaccoPreventionAdsResearchGender: ResolverTypeWrapper<TobaccoPreventionAdsResearchGender>;
  TobaccoPreventionAdsResearchGenderWhere: TobaccoPreventionAdsResearchGenderWhere;
  TobaccoPreventionAdsResearchOrderBy: TobaccoPreventionAdsResearchOrderBy;
  TobaccoPreventionAdsResearchOrderField: TobaccoPreventionAdsResearchOrderField;
  TobaccoPreventionAdsResearchRaceOrEthnicity: ResolverTypeWrapper<TobaccoPreventionAdsResearchRaceOrEthnicity>;
  TobaccoPreventionAdsResearchRaceOrEthnicityWhere: TobaccoPreventionAdsResearchRaceOrEthnicityWhere;
  TobaccoPreventionAdsResearchRiskStatus: ResolverTypeWrapper<TobaccoPreventionAdsResearchRiskStatus>;
  TobaccoPreventionAdsResearchRiskStatusWhere: TobaccoPreventionAdsResearchRiskStatusWhere;
  TobaccoPreventionAdsResearchWhere: TobaccoPreventionAdsResearchWhere;
  TobaccoProblem: ResolverTypeWrapper<TobaccoProblem>;
  TobaccoProblemConnection: ResolverTypeWrapper<TobaccoProblemConnection>;
  TobaccoProblemEdge: ResolverTypeWrapper<TobaccoProblemEdge>;
  TobaccoProblemFacetField: TobaccoProblemFacetField;
  TobaccoProblemHistogramField: TobaccoProblemHistogramField;
  TobaccoProblemOrderBy: TobaccoProblemOrderBy;
  TobaccoProblemOrderField: TobaccoProblemOrderField;
  TobaccoProblemWhere: TobaccoProblemWhere;
  TobaccoSmokefreeResearch: ResolverTypeWrapper<TobaccoSmokefreeResearch>;
  TobaccoSmokefreeResearchConnection: ResolverTypeWrapper<TobaccoSmokefreeResearchConnection>;
  TobaccoSmokefreeResearchEdge: ResolverTypeWrapper<TobaccoSmokefreeResearchEdge>;
  TobaccoSmokefreeResearchFacetField: TobaccoSmokefreeResearchFacetField;
  TobaccoSmokefreeResearchOrderBy: TobaccoSmokefreeResearchOrderBy;
  TobaccoSmokefreeResearchOrderField: TobaccoSmokefreeResearchOrderField;
  TobaccoSmokefreeResearchTrafficReferralGroup: ResolverTypeWrapper<TobaccoSmokefreeResearchTrafficReferralGroup>;
  TobaccoSmokefreeResearchTrafficReferralGroupWhere: TobaccoSmokefreeResearchTrafficReferralGroupWhere;
  TobaccoSmokefreeResearchWhere: TobaccoSmokefreeResearchWhere;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unii: ResolverTypeWrapper<Unii>;
  UniiConnection: ResolverTypeWrapper<UniiConnection>;
  UniiEdge: ResolverTypeWrapper<UniiEdge>;
  UniiFacetField: UniiFacetField;
  UniiOrderBy: UniiOrderBy;
  UniiOrderField: UniiOrderField;
  UniiWhere: UniiWhere;
  Upstream: ResolverTypeWrapper<Upstream>;
  UpstreamWait: ResolverTypeWrapper<UpstreamWait>;
  WarmFailure: ResolverTypeWrapper<WarmFailure>;
  WarmOperationInput: WarmOperationInput;
  WarmRecordInput: WarmRecordInput;
  WarmReport: ResolverTypeWrapper<WarmReport>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Alert: Alert;
  AnimalEvent: AnimalEvent;
  AnimalEventAnimal: AnimalEventAnimal;
  AnimalEventAnimalAge: AnimalEventAnimalAge;
  AnimalEventAnimalAgeWhere: AnimalEventAnimalAgeWhere;
  AnimalEventAnimalBreed: AnimalEventAnimalBreed;
  AnimalEventAnimalBreedWhere: AnimalEventAnimalBreedWhere;
  AnimalEventAnimalWeight: AnimalEventAnimalWeight;
  AnimalEventAnimalWeightWhere: AnimalEventAnimalWeightWhere;
  AnimalEventAnimalWhere: AnimalEventAnimalWhere;
  AnimalEventConnection: AnimalEventConnection;
  AnimalEventDrug: AnimalEventDrug;
  AnimalEventDrugActiveIngredients: AnimalEventDrugActiveIngredients;
  AnimalEventDrugActiveIngredientsDose: AnimalEventDrugActiveIngredientsDose;
  AnimalEventDrugActiveIngredientsDoseWhere: AnimalEventDrugActiveIngredientsDoseWhere;
  AnimalEventDrugActiveIngredientsWhere: AnimalEventDrugActiveIngredientsWhere;
  AnimalEventDrugDose: AnimalEventDrugDose;
  AnimalEventDrugDoseWhere: AnimalEventDrugDoseWhere;
  AnimalEventDrugFrequencyOfAdministration: AnimalEventDrugFrequencyOfAdministration;
  AnimalEventDrugFrequencyOfAdministrationWhere: AnimalEventDrugFrequencyOfAdministrationWhere;
  AnimalEventDrugManufacturer: AnimalEventDrugManufacturer;
  AnimalEventDrugManufacturerWhere: AnimalEventDrugManufacturerWhere;
  AnimalEventDrugOpenFda: AnimalEventDrugOpenFda;
  AnimalEventDrugOpenFdaWhere: AnimalEventDrugOpenFdaWhere;
  AnimalEventDrugWhere: AnimalEventDrugWhere;
  AnimalEventDuration: AnimalEventDuration;
  AnimalEventDurationWhere: AnimalEventDurationWhere;
  AnimalEventEdge: AnimalEventEdge;
  AnimalEventHealthAssessmentPriorToExposure: AnimalEventHealthAssessmentPriorToExposure;
  AnimalEventHealthAssessmentPriorToExposureWhere: AnimalEventHealthAssessmentPriorToExposureWhere;
  AnimalEventOrderBy: AnimalEventOrderBy;
  AnimalEventOutcome: AnimalEventOutcome;
  AnimalEventOutcomeMedicalStatusFilter: AnimalEventOutcomeMedicalStatusFilter;
  AnimalEventOutcomeWhere: AnimalEventOutcomeWhere;
  AnimalEventQualifierFilter: AnimalEventQualifierFilter;
  AnimalEventReaction: AnimalEventReaction;
  AnimalEventReactionWhere: AnimalEventReactionWhere;
  AnimalEventReceiver: AnimalEventReceiver;
  AnimalEventReceiverWhere: AnimalEventReceiverWhere;
  AnimalEventWhere: AnimalEventWhere;
  AsOf: AsOf;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  BreakerStatus: BreakerStatus;
  BudgetWindow: BudgetWindow;
  CacheStats: CacheStats;
  CacheTierStats: CacheTierStats;
  CodeFilter: CodeFilter;
  CodecCheck: CodecCheck;
  CodecFailure: CodecFailure;
  CodecStats: CodecStats;
  CompleteResponseLetter: CompleteResponseLetter;
  CompleteResponseLetterConnection: CompleteResponseLetterConnection;
  CompleteResponseLetterEdge: CompleteResponseLetterEdge;
  CompleteResponseLetterOrderBy: CompleteResponseLetterOrderBy;
  CompleteResponseLetterWhere: CompleteResponseLetterWhere;
  CompressionCheck: CompressionCheck;
  CompressionChoice: CompressionChoice;
  CompressionDictionary: CompressionDictionary;
  CompressionMeasurement: CompressionMeasurement;
  CompressionStats: CompressionStats;
  CosmeticEvent: CosmeticEvent;
  CosmeticEventConnection: CosmeticEventConnection;
  CosmeticEventEdge: CosmeticEventEdge;
  CosmeticEventOrderBy: CosmeticEventOrderBy;
  CosmeticEventPatient: CosmeticEventPatient;
  CosmeticEventPatientGenderFilter: CosmeticEventPatientGenderFilter;
  CosmeticEventPatientWhere: CosmeticEventPatientWhere;
  CosmeticEventProducts: CosmeticEventProducts;
  CosmeticEventProductsWhere: CosmeticEventProductsWhere;
  CosmeticEventWhere: CosmeticEventWhere;
  DatasetCacheStats: DatasetCacheStats;
  DatasetHolding: DatasetHolding;
  DatasetInfo: DatasetInfo;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DeviceApproval: DeviceApproval;
  DeviceApprovalConnection: DeviceApprovalConnection;
  DeviceApprovalEdge: DeviceApprovalEdge;
  DeviceApprovalOpenFda: DeviceApprovalOpenFda;
  DeviceApprovalOpenFdaWhere: DeviceApprovalOpenFdaWhere;
  DeviceApprovalOrderBy: DeviceApprovalOrderBy;
  DeviceApprovalWhere: DeviceApprovalWhere;
  DeviceClassification: DeviceClassification;
  DeviceClassificationConnection: DeviceClassificationConnection;
  DeviceClassificationEdge: DeviceClassificationEdge;
  DeviceClassificationOpenFda: DeviceClassificationOpenFda;
  DeviceClassificationOpenFdaWhere: DeviceClassificationOpenFdaWhere;
  DeviceClassificationOrderBy: DeviceClassificationOrderBy;
  DeviceClassificationWhere: DeviceClassificationWhere;
  DeviceClearance: DeviceClearance;
  DeviceClearanceConnection: DeviceClearanceConnection;
  DeviceClearanceEdge: DeviceClearanceEdge;
  DeviceClearanceOpenFda: DeviceClearanceOpenFda;
  DeviceClearanceOpenFdaWhere: DeviceClearanceOpenFdaWhere;
  DeviceClearanceOrderBy: DeviceClearanceOrderBy;
  DeviceClearanceWhere: DeviceClearanceWhere;
  DeviceEnforcementReport: DeviceEnforcementReport;
  DeviceEnforcementReportClassificationFilter: DeviceEnforcementReportClassificationFilter;
  DeviceEnforcementReportConnection: DeviceEnforcementReportConnection;
  DeviceEnforcementReportEdge: DeviceEnforcementReportEdge;
  DeviceEnforcementReportOrderBy: DeviceEnforcementReportOrderBy;
  DeviceEnforcementReportWhere: DeviceEnforcementReportWhere;
  DeviceEvent: DeviceEvent;
  DeviceEventConnection: DeviceEventConnection;
  DeviceEventDevice: DeviceEventDevice;
  DeviceEventDeviceOpenFda: DeviceEventDeviceOpenFda;
  DeviceEventDeviceOpenFdaWhere: DeviceEventDeviceOpenFdaWhere;
  DeviceEventDeviceWhere: DeviceEventDeviceWhere;
  DeviceEventEdge: DeviceEventEdge;
  DeviceEventEventTypeFilter: DeviceEventEventTypeFilter;
  DeviceEventMdrText: DeviceEventMdrText;
  DeviceEventMdrTextWhere: DeviceEventMdrTextWhere;
  DeviceEventOrderBy: DeviceEventOrderBy;
  DeviceEventPatient: DeviceEventPatient;
  DeviceEventPatientWhere: DeviceEventPatientWhere;
  DeviceEventRemedialActionFilter: DeviceEventRemedialActionFilter;
  DeviceEventReportSourceCodeFilter: DeviceEventReportSourceCodeFilter;
  DeviceEventSourceTypeFilter: DeviceEventSourceTypeFilter;
  DeviceEventTypeOfReportFilter: DeviceEventTypeOfReportFilter;
  DeviceEventWhere: DeviceEventWhere;
  DeviceRecall: DeviceRecall;
  DeviceRecallConnection: DeviceRecallConnection;
  DeviceRecallEdge: DeviceRecallEdge;
  DeviceRecallOpenFda: DeviceRecallOpenFda;
  DeviceRecallOpenFdaWhere: DeviceRecallOpenFdaWhere;
  DeviceRecallOrderBy: DeviceRecallOrderBy;
  DeviceRecallWhere: DeviceRecallWhere;
  DeviceRegistration: DeviceRegistration;
  DeviceRegistrationConnection: DeviceRegistrationConnection;
  DeviceRegistrationEdge: DeviceRegistrationEdge;
  DeviceRegistrationOrderBy: DeviceRegistrationOrderBy;
  DeviceRegistrationProducts: DeviceRegistrationProducts;
  DeviceRegistrationProductsOpenFda: DeviceRegistrationProductsOpenFda;
  DeviceRegistrationProductsOpenFdaWhere: DeviceRegistrationProductsOpenFdaWhere;
  DeviceRegistrationProductsWhere: DeviceRegistrationProductsWhere;
  DeviceRegistrationRegistration: DeviceRegistrationRegistration;
  DeviceRegistrationRegistrationOwnerOperator: DeviceRegistrationRegistrationOwnerOperator;
  DeviceRegistrationRegistrationOwnerOperatorContactAddress: DeviceRegistrationRegistrationOwnerOperatorContactAddress;
  DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere: DeviceRegistrationRegistrationOwnerOperatorContactAddressWhere;
  DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent: DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent;
  DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere: DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentWhere;
  DeviceRegistrationRegistrationOwnerOperatorWhere: DeviceRegistrationRegistrationOwnerOperatorWhere;
  DeviceRegistrationRegistrationUsAgent: DeviceRegistrationRegistrationUsAgent;
  DeviceRegistrationRegistrationUsAgentWhere: DeviceRegistrationRegistrationUsAgentWhere;
  DeviceRegistrationRegistrationWhere: DeviceRegistrationRegistrationWhere;
  DeviceRegistrationWhere: DeviceRegistrationWhere;
  DeviceSafetyProfile: DeviceSafetyProfile;
  DeviceUdi: DeviceUdi;
  DeviceUdiConnection: DeviceUdiConnection;
  DeviceUdiCustomerContacts: DeviceUdiCustomerContacts;
  DeviceUdiCustomerContactsWhere: DeviceUdiCustomerContactsWhere;
  DeviceUdiDeviceSizes: DeviceUdiDeviceSizes;
  DeviceUdiDeviceSizesWhere: DeviceUdiDeviceSizesWhere;
  DeviceUdiDistributionStatusFilter: DeviceUdiDistributionStatusFilter;
  DeviceUdiEdge: DeviceUdiEdge;
  DeviceUdiGmdnTerms: DeviceUdiGmdnTerms;
  DeviceUdiGmdnTermsWhere: DeviceUdiGmdnTermsWhere;
  DeviceUdiIdentifiers: DeviceUdiIdentifiers;
  DeviceUdiIdentifiersWhere: DeviceUdiIdentifiersWhere;
  DeviceUdiIssuingAgencyFilter: DeviceUdiIssuingAgencyFilter;
  DeviceUdiMriSafetyFilter: DeviceUdiMriSafetyFilter;
  DeviceUdiOrderBy: DeviceUdiOrderBy;
  DeviceUdiPremarketSubmissions: DeviceUdiPremarketSubmissions;
  DeviceUdiPremarketSubmissionsWhere: DeviceUdiPremarketSubmissionsWhere;
  DeviceUdiProductCodes: DeviceUdiProductCodes;
  DeviceUdiProductCodesOpenFda: DeviceUdiProductCodesOpenFda;
  DeviceUdiProductCodesOpenFdaWhere: DeviceUdiProductCodesOpenFdaWhere;
  DeviceUdiProductCodesWhere: DeviceUdiProductCodesWhere;
  DeviceUdiRecordStatusFilter: DeviceUdiRecordStatusFilter;
  DeviceUdiSterilization: DeviceUdiSterilization;
  DeviceUdiSterilizationWhere: DeviceUdiSterilizationWhere;
  DeviceUdiStorage: DeviceUdiStorage;
  DeviceUdiStorageHigh: DeviceUdiStorageHigh;
  DeviceUdiStorageHighWhere: DeviceUdiStorageHighWhere;
  DeviceUdiStorageLow: DeviceUdiStorageLow;
  DeviceUdiStorageLowWhere: DeviceUdiStorageLowWhere;
  DeviceUdiStorageWhere: DeviceUdiStorageWhere;
  DeviceUdiWhere: DeviceUdiWhere;
  DrugApplication: DrugApplication;
  DrugApplicationConnection: DrugApplicationConnection;
  DrugApplicationEdge: DrugApplicationEdge;
  DrugApplicationOpenFda: DrugApplicationOpenFda;
  DrugApplicationOpenFdaWhere: DrugApplicationOpenFdaWhere;
  DrugApplicationOrderBy: DrugApplicationOrderBy;
  DrugApplicationProducts: DrugApplicationProducts;
  DrugApplicationProductsActiveIngredients: DrugApplicationProductsActiveIngredients;
  DrugApplicationProductsActiveIngredientsWhere: DrugApplicationProductsActiveIngredientsWhere;
  DrugApplicationProductsMarketingStatusFilter: DrugApplicationProductsMarketingStatusFilter;
  DrugApplicationProductsWhere: DrugApplicationProductsWhere;
  DrugApplicationSubmissions: DrugApplicationSubmissions;
  DrugApplicationSubmissionsApplicationDocs: DrugApplicationSubmissionsApplicationDocs;
  DrugApplicationSubmissionsApplicationDocsWhere: DrugApplicationSubmissionsApplicationDocsWhere;
  DrugApplicationSubmissionsSubmissionPropertyType: DrugApplicationSubmissionsSubmissionPropertyType;
  DrugApplicationSubmissionsSubmissionPropertyTypeWhere: DrugApplicationSubmissionsSubmissionPropertyTypeWhere;
  DrugApplicationSubmissionsWhere: DrugApplicationSubmissionsWhere;
  DrugApplicationWhere: DrugApplicationWhere;
  DrugEnforcementReport: DrugEnforcementReport;
  DrugEnforcementReportClassificationFilter: DrugEnforcementReportClassificationFilter;
  DrugEnforcementReportConnection: DrugEnforcementReportConnection;
  DrugEnforcementReportEdge: DrugEnforcementReportEdge;
  DrugEnforcementReportOpenFda: DrugEnforcementReportOpenFda;
  DrugEnforcementReportOpenFdaWhere: DrugEnforcementReportOpenFdaWhere;
  DrugEnforcementReportOrderBy: DrugEnforcementReportOrderBy;
  DrugEnforcementReportWhere: DrugEnforcementReportWhere;
  DrugEvent: DrugEvent;
  DrugEventConnection: DrugEventConnection;
  DrugEventEdge: DrugEventEdge;
  DrugEventOrderBy: DrugEventOrderBy;
  DrugEventPatient: DrugEventPatient;
  DrugEventPatientDrug: DrugEventPatientDrug;
  DrugEventPatientDrugActiveSubstance: DrugEventPatientDrugActiveSubstance;
  DrugEventPatientDrugActiveSubstanceWhere: DrugEventPatientDrugActiveSubstanceWhere;
  DrugEventPatientDrugDrugRecurrence: DrugEventPatientDrugDrugRecurrence;
  DrugEventPatientDrugDrugRecurrenceWhere: DrugEventPatientDrugDrugRecurrenceWhere;
  DrugEventPatientDrugOpenFda: DrugEventPatientDrugOpenFda;
  DrugEventPatientDrugOpenFdaWhere: DrugEventPatientDrugOpenFdaWhere;
  DrugEventPatientDrugWhere: DrugEventPatientDrugWhere;
  DrugEventPatientPatientDeath: DrugEventPatientPatientDeath;
  DrugEventPatientPatientDeathWhere: DrugEventPatientPatientDeathWhere;
  DrugEventPatientReaction: DrugEventPatientReaction;
  DrugEventPatientReactionWhere: DrugEventPatientReactionWhere;
  DrugEventPatientSummary: DrugEventPatientSummary;
  DrugEventPatientSummaryWhere: DrugEventPatientSummaryWhere;
  DrugEventPatientWhere: DrugEventPatientWhere;
  DrugEventPrimarySource: DrugEventPrimarySource;
  DrugEventPrimarySourceWhere: DrugEventPrimarySourceWhere;
  DrugEventReceiver: DrugEventReceiver;
  DrugEventReceiverWhere: DrugEventReceiverWhere;
  DrugEventReportDuplicate: DrugEventReportDuplicate;
  DrugEventReportDuplicateWhere: DrugEventReportDuplicateWhere;
  DrugEventSender: DrugEventSender;
  DrugEventSenderWhere: DrugEventSenderWhere;
  DrugEventWhere: DrugEventWhere;
  DrugLabel: DrugLabel;
  DrugLabelConnection: DrugLabelConnection;
  DrugLabelEdge: DrugLabelEdge;
  DrugLabelOpenFda: DrugLabelOpenFda;
  DrugLabelOpenFdaWhere: DrugLabelOpenFdaWhere;
  DrugLabelOrderBy: DrugLabelOrderBy;
  DrugLabelWhere: DrugLabelWhere;
  DrugProduct: DrugProduct;
  DrugProductActiveIngredients: DrugProductActiveIngredients;
  DrugProductActiveIngredientsWhere: DrugProductActiveIngredientsWhere;
  DrugProductConnection: DrugProductConnection;
  DrugProductDeaScheduleFilter: DrugProductDeaScheduleFilter;
  DrugProductEdge: DrugProductEdge;
  DrugProductOpenFda: DrugProductOpenFda;
  DrugProductOpenFdaWhere: DrugProductOpenFdaWhere;
  DrugProductOrderBy: DrugProductOrderBy;
  DrugProductPackaging: DrugProductPackaging;
  DrugProductPackagingWhere: DrugProductPackagingWhere;
  DrugProductWhere: DrugProductWhere;
  DrugShortage: DrugShortage;
  DrugShortageConnection: DrugShortageConnection;
  DrugShortageEdge: DrugShortageEdge;
  DrugShortageOpenFda: DrugShortageOpenFda;
  DrugShortageOpenFdaWhere: DrugShortageOpenFdaWhere;
  DrugShortageOrderBy: DrugShortageOrderBy;
  DrugShortageWhere: DrugShortageWhere;
  ExistsFilter: ExistsFilter;
  FacetTerm: FacetTerm;
  FeatureSwitch: FeatureSwitch;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FoodEnforcementReport: FoodEnforcementReport;
  FoodEnforcementReportClassificationFilter: FoodEnforcementReportClassificationFilter;
  FoodEnforcementReportConnection: FoodEnforcementReportConnection;
  FoodEnforcementReportEdge: FoodEnforcementReportEdge;
  FoodEnforcementReportOrderBy: FoodEnforcementReportOrderBy;
  FoodEnforcementReportWhere: FoodEnforcementReportWhere;
  FoodEvent: FoodEvent;
  FoodEventConnection: FoodEventConnection;
  FoodEventConsumer: FoodEventConsumer;
  FoodEventConsumerGenderFilter: FoodEventConsumerGenderFilter;
  FoodEventConsumerWhere: FoodEventConsumerWhere;
  FoodEventEdge: FoodEventEdge;
  FoodEventOrderBy: FoodEventOrderBy;
  FoodEventProducts: FoodEventProducts;
  FoodEventProductsWhere: FoodEventProductsWhere;
  FoodEventWhere: FoodEventWhere;
  Health: Health;
  HealthPart: HealthPart;
  HistogramBucket: HistogramBucket;
  HistoricalDocument: HistoricalDocument;
  HistoricalDocumentConnection: HistoricalDocumentConnection;
  HistoricalDocumentDocTypeFilter: HistoricalDocumentDocTypeFilter;
  HistoricalDocumentEdge: HistoricalDocumentEdge;
  HistoricalDocumentOrderBy: HistoricalDocumentOrderBy;
  HistoricalDocumentWhere: HistoricalDocumentWhere;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  InvalidationResult: InvalidationResult;
  JSON: Scalars['JSON']['output'];
  Job: Job;
  JobRequest: JobRequest;
  JobRun: JobRun;
  JobSchedule: JobSchedule;
  JobScheduleInput: JobScheduleInput;
  JobSettingsInput: JobSettingsInput;
  KeywordFilter: KeywordFilter;
  LatencyBucket: LatencyBucket;
  LatencyStats: LatencyStats;
  LatencyStretch: LatencyStretch;
  LifetimeStep: LifetimeStep;
  MissRatioPoint: MissRatioPoint;
  Mutation: Record<PropertyKey, never>;
  NamedPattern: NamedPattern;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeFloat: Scalars['NonNegativeFloat']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  NsdeProduct: NsdeProduct;
  NsdeProductConnection: NsdeProductConnection;
  NsdeProductEdge: NsdeProductEdge;
  NsdeProductOrderBy: NsdeProductOrderBy;
  NsdeProductWhere: NsdeProductWhere;
  NumeralFilter: NumeralFilter;
  OperationPattern: OperationPattern;
  OperationPhase: OperationPhase;
  OperationStats: OperationStats;
  OrangeBookEntry: OrangeBookEntry;
  OrangeBookEntryConnection: OrangeBookEntryConnection;
  OrangeBookEntryEdge: OrangeBookEntryEdge;
  OrangeBookEntryExclusivity: OrangeBookEntryExclusivity;
  OrangeBookEntryExclusivityWhere: OrangeBookEntryExclusivityWhere;
  OrangeBookEntryOrderBy: OrangeBookEntryOrderBy;
  OrangeBookEntryPatents: OrangeBookEntryPatents;
  OrangeBookEntryPatentsWhere: OrangeBookEntryPatentsWhere;
  OrangeBookEntryProducts: OrangeBookEntryProducts;
  OrangeBookEntryProductsActiveIngredients: OrangeBookEntryProductsActiveIngredients;
  OrangeBookEntryProductsActiveIngredientsWhere: OrangeBookEntryProductsActiveIngredientsWhere;
  OrangeBookEntryProductsWhere: OrangeBookEntryProductsWhere;
  OrangeBookEntryWhere: OrangeBookEntryWhere;
  PageInfo: PageInfo;
  PredicateCandidate: PredicateCandidate;
  PredicateCandidates: PredicateCandidates;
  PredicateReason: PredicateReason;
  Query: Record<PropertyKey, never>;
  QueryPatterns: QueryPatterns;
  Recommendation: Recommendation;
  ResolverTime: ResolverTime;
  SequencePattern: SequencePattern;
  SerologyTest: SerologyTest;
  SerologyTestConnection: SerologyTestConnection;
  SerologyTestEdge: SerologyTestEdge;
  SerologyTestOrderBy: SerologyTestOrderBy;
  SerologyTestWhere: SerologyTestWhere;
  SettingChange: SettingChange;
  SlowOperation: SlowOperation;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Substance: Substance;
  SubstanceCodes: SubstanceCodes;
  SubstanceCodesWhere: SubstanceCodesWhere;
  SubstanceConnection: SubstanceConnection;
  SubstanceEdge: SubstanceEdge;
  SubstanceMixture: SubstanceMixture;
  SubstanceMixtureComponents: SubstanceMixtureComponents;
  SubstanceMixtureComponentsSubstance: SubstanceMixtureComponentsSubstance;
  SubstanceMixtureComponentsSubstanceWhere: SubstanceMixtureComponentsSubstanceWhere;
  SubstanceMixtureComponentsWhere: SubstanceMixtureComponentsWhere;
  SubstanceMixtureParentSubstance: SubstanceMixtureParentSubstance;
  SubstanceMixtureParentSubstanceWhere: SubstanceMixtureParentSubstanceWhere;
  SubstanceMixtureWhere: SubstanceMixtureWhere;
  SubstanceMoieties: SubstanceMoieties;
  SubstanceMoietiesCountAmount: SubstanceMoietiesCountAmount;
  SubstanceMoietiesCountAmountWhere: SubstanceMoietiesCountAmountWhere;
  SubstanceMoietiesWhere: SubstanceMoietiesWhere;
  SubstanceNames: SubstanceNames;
  SubstanceNamesNameOrgs: SubstanceNamesNameOrgs;
  SubstanceNamesNameOrgsWhere: SubstanceNamesNameOrgsWhere;
  SubstanceNamesWhere: SubstanceNamesWhere;
  SubstanceNotes: SubstanceNotes;
  SubstanceNotesWhere: SubstanceNotesWhere;
  SubstanceNucleicAcid: SubstanceNucleicAcid;
  SubstanceNucleicAcidSubunits: SubstanceNucleicAcidSubunits;
  SubstanceNucleicAcidSubunitsWhere: SubstanceNucleicAcidSubunitsWhere;
  SubstanceNucleicAcidWhere: SubstanceNucleicAcidWhere;
  SubstanceOrderBy: SubstanceOrderBy;
  SubstanceProperties: SubstanceProperties;
  SubstancePropertiesValue: SubstancePropertiesValue;
  SubstancePropertiesValueWhere: SubstancePropertiesValueWhere;
  SubstancePropertiesWhere: SubstancePropertiesWhere;
  SubstanceProtein: SubstanceProtein;
  SubstanceProteinSubunits: SubstanceProteinSubunits;
  SubstanceProteinSubunitsWhere: SubstanceProteinSubunitsWhere;
  SubstanceProteinWhere: SubstanceProteinWhere;
  SubstanceReferences: SubstanceReferences;
  SubstanceReferencesWhere: SubstanceReferencesWhere;
  SubstanceRelationships: SubstanceRelationships;
  SubstanceRelationshipsAmount: SubstanceRelationshipsAmount;
  SubstanceRelationshipsAmountWhere: SubstanceRelationshipsAmountWhere;
  SubstanceRelationshipsMediatorSubstance: SubstanceRelationshipsMediatorSubstance;
  SubstanceRelationshipsMediatorSubstanceWhere: SubstanceRelationshipsMediatorSubstanceWhere;
  SubstanceRelationshipsRelatedSubstance: SubstanceRelationshipsRelatedSubstance;
  SubstanceRelationshipsRelatedSubstanceWhere: SubstanceRelationshipsRelatedSubstanceWhere;
  SubstanceRelationshipsWhere: SubstanceRelationshipsWhere;
  SubstanceStructurallyDiverse: SubstanceStructurallyDiverse;
  SubstanceStructurallyDiverseParentSubstance: SubstanceStructurallyDiverseParentSubstance;
  SubstanceStructurallyDiverseParentSubstanceWhere: SubstanceStructurallyDiverseParentSubstanceWhere;
  SubstanceStructurallyDiverseWhere: SubstanceStructurallyDiverseWhere;
  SubstanceStructure: SubstanceStructure;
  SubstanceStructureWhere: SubstanceStructureWhere;
  SubstanceWhere: SubstanceWhere;
  SummaryMalfunctionReportingFilter: SummaryMalfunctionReportingFilter;
  TextFilter: TextFilter;
  TobaccoDigitalAdsResearch: TobaccoDigitalAdsResearch;
  TobaccoDigitalAdsResearchConnection: TobaccoDigitalAdsResearchConnection;
  TobaccoDigitalAdsResearchEdge: TobaccoDigitalAdsResearchEdge;
  TobaccoDigitalAdsResearchOrderBy: TobaccoDigitalAdsResearchOrderBy;
  TobaccoDigitalAdsResearchWhere: TobaccoDigitalAdsResearchWhere;
  TobaccoPreventionAdsResearch: TobaccoPreventionAdsResearch;
  TobaccoPreventionAdsResearchAgeGroup: TobaccoPreventionAdsResearchAgeGroup;
  TobaccoPreventionAdsResearchAgeGroupWhere: TobaccoPreventionAdsResearchAgeGroupWhere;
  TobaccoPreventionAdsResearchConnection: TobaccoPreventionAdsResearchConnection;
  TobaccoPreventionAdsResearchEdge: TobaccoPreventionAdsResearchEdge;
  TobaccoPreventionAdsResearchFullSample: TobaccoPreventionAdsResearchFullSample;
  TobaccoPreventionAdsResearchFullSampleWhere: TobaccoPreventionAdsResearchFullSampleWhere;
  TobaccoPreventionAdsResearchGender: TobaccoPreventionAdsResearchGender;
  TobaccoPreventionAdsResearchGenderWhere: TobaccoPreventionAdsResearchGenderWhere;
  TobaccoPreventionAdsResearchOrderBy: TobaccoPreventionAdsResearchOrderBy;
  TobaccoPreventionAdsResearchRaceOrEthnicity: TobaccoPreventionAdsResearchRaceOrEthnicity;
  TobaccoPreventionAdsResearchRaceOrEthnicityWhere: TobaccoPreventionAdsResearchRaceOrEthnicityWhere;
  TobaccoPreventionAdsResearchRiskStatus: TobaccoPreventionAdsResearchRiskStatus;
  TobaccoPreventionAdsResearchRiskStatusWhere: TobaccoPreventionAdsResearchRiskStatusWhere;
  TobaccoPreventionAdsResearchWhere: TobaccoPreventionAdsResearchWhere;
  TobaccoProblem: TobaccoProblem;
  TobaccoProblemConnection: TobaccoProblemConnection;
  TobaccoProblemEdge: TobaccoProblemEdge;
  TobaccoProblemOrderBy: TobaccoProblemOrderBy;
  TobaccoProblemWhere: TobaccoProblemWhere;
  TobaccoSmokefreeResearch: TobaccoSmokefreeResearch;
  TobaccoSmokefreeResearchConnection: TobaccoSmokefreeResearchConnection;
  TobaccoSmokefreeResearchEdge: TobaccoSmokefreeResearchEdge;
  TobaccoSmokefreeResearchOrderBy: TobaccoSmokefreeResearchOrderBy;
  TobaccoSmokefreeResearchTrafficReferralGroup: TobaccoSmokefreeResearchTrafficReferralGroup;
  TobaccoSmokefreeResearchTrafficReferralGroupWhere: TobaccoSmokefreeResearchTrafficReferralGroupWhere;
  TobaccoSmokefreeResearchWhere: TobaccoSmokefreeResearchWhere;
  URL: Scalars['URL']['output'];
  Unii: Unii;
  UniiConnection: UniiConnection;
  UniiEdge: UniiEdge;
  UniiOrderBy: UniiOrderBy;
  UniiWhere: UniiWhere;
  Upstream: Upstream;
  UpstreamWait: UpstreamWait;
  WarmFailure: WarmFailure;
  WarmOperationInput: WarmOperationInput;
  WarmRecordInput: WarmRecordInput;
  WarmReport: WarmReport;
};

export type DatasetDirectiveArgs = {
  alternateKeys?: Maybe<Array<Scalars['String']['input']>>;
  cadence?: Cadence;
  key?: Maybe<Array<Scalars['String']['input']>>;
  list: Scalars['String']['input'];
  newest?: Maybe<Scalars['String']['input']>;
  one?: Maybe<Scalars['String']['input']>;
  path: Scalars['String']['input'];
  repeatedKeys?: Maybe<Array<Scalars['String']['input']>>;
  status?: Maybe<Scalars['String']['input']>;
};

export type DatasetDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = DatasetDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FreshnessDirectiveArgs = {
  level: FreshnessLevel;
};

export type FreshnessDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = FreshnessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IndexDirectiveArgs = {
  as: FieldIndex;
};

export type IndexDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = IndexDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type JoinDirectiveArgs = {
  form?: KeyForm;
  from?: Maybe<Scalars['String']['input']>;
  to: Scalars['String']['input'];
};

export type JoinDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = JoinDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ValueDirectiveArgs = {
  wire: Array<Scalars['String']['input']>;
};

export type ValueDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = ValueDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WireDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type WireDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = WireDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  disclaimer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  sampleData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnimalEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEvent'] = ResolversParentTypes['AnimalEvent']> = {
  animal?: Resolver<Maybe<ResolversTypes['AnimalEventAnimal']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  drug?: Resolver<Array<ResolversTypes['AnimalEventDrug']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['AnimalEventDuration']>, ParentType, ContextType>;
  healthAssessmentPriorToExposure?: Resolver<Maybe<ResolversTypes['AnimalEventHealthAssessmentPriorToExposure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numberOfAnimalsAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberOfAnimalsTreated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onsetDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  originalReceiveDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Array<ResolversTypes['AnimalEventOutcome']>, ParentType, ContextType>;
  primaryReporter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reaction?: Resolver<Array<ResolversTypes['AnimalEventReaction']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['AnimalEventReceiver']>, ParentType, ContextType>;
  reportId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondaryReporter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriousAe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeBetweenExposureAndOnset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  treatedForAe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  typeOfInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniqueAerIdNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnimalEventAnimalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventAnimal'] = ResolversParentTypes['AnimalEventAnimal']> = {
  age?: Resolver<Maybe<ResolversTypes['AnimalEventAnimalAge']>, ParentType, ContextType>;
  breed?: Resolver<Maybe<ResolversTypes['AnimalEventAnimalBreed']>, ParentType, ContextType>;
  femaleAnimalPhysiologicalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reproductiveStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['AnimalEventAnimalWeight']>, ParentType, ContextType>;
};

export type AnimalEventAnimalAgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventAnimalAge'] = ResolversParentTypes['AnimalEventAnimalAge']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['AnimalEventQualifier']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventAnimalBreedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventAnimalBreed'] = ResolversParentTypes['AnimalEventAnimalBreed']> = {
  breedComponent?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isCrossbred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AnimalEventAnimalWeightResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventAnimalWeight'] = ResolversParentTypes['AnimalEventAnimalWeight']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['AnimalEventQualifier']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventConnection'] = ResolversParentTypes['AnimalEventConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AnimalEventEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<AnimalEventConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<AnimalEventConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['AnimalEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AnimalEventDrugResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrug'] = ResolversParentTypes['AnimalEventDrug']> = {
  activeIngredients?: Resolver<Array<ResolversTypes['AnimalEventDrugActiveIngredients']>, ParentType, ContextType>;
  administeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aeAbatedAfterStoppingDrug?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  aeReappearedAfterResumingDrug?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  atcVetCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dose?: Resolver<Maybe<ResolversTypes['AnimalEventDrugDose']>, ParentType, ContextType>;
  firstExposureDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  frequencyOfAdministration?: Resolver<Maybe<ResolversTypes['AnimalEventDrugFrequencyOfAdministration']>, ParentType, ContextType>;
  lastExposureDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lotExpiration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['AnimalEventDrugManufacturer']>, ParentType, ContextType>;
  manufacturingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  numberOfDefectiveItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberOfItemsReturned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offLabelUse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['AnimalEventDrugOpenFda']>, ParentType, ContextType>;
  previousAeToDrug?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  previousExposureToDrug?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  productNdc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedAccordingToLabel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AnimalEventDrugActiveIngredientsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrugActiveIngredients'] = ResolversParentTypes['AnimalEventDrugActiveIngredients']> = {
  dose?: Resolver<Maybe<ResolversTypes['AnimalEventDrugActiveIngredientsDose']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventDrugActiveIngredientsDoseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrugActiveIngredientsDose'] = ResolversParentTypes['AnimalEventDrugActiveIngredientsDose']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominatorUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numeratorUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventDrugDoseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrugDose'] = ResolversParentTypes['AnimalEventDrugDose']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominatorUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numeratorUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventDrugFrequencyOfAdministrationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrugFrequencyOfAdministration'] = ResolversParentTypes['AnimalEventDrugFrequencyOfAdministration']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AnimalEventDrugManufacturerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrugManufacturer'] = ResolversParentTypes['AnimalEventDrugManufacturer']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventDrugOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDrugOpenFda'] = ResolversParentTypes['AnimalEventDrugOpenFda']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxstring?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxtty?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventDurationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventDuration'] = ResolversParentTypes['AnimalEventDuration']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventEdge'] = ResolversParentTypes['AnimalEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnimalEvent'], ParentType, ContextType>;
};

export type AnimalEventHealthAssessmentPriorToExposureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventHealthAssessmentPriorToExposure'] = ResolversParentTypes['AnimalEventHealthAssessmentPriorToExposure']> = {
  assessedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnimalEventOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventOutcome'] = ResolversParentTypes['AnimalEventOutcome']> = {
  medicalStatus?: Resolver<Maybe<ResolversTypes['AnimalEventOutcomeMedicalStatus']>, ParentType, ContextType>;
  numberOfAnimalsAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnimalEventReactionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventReaction'] = ResolversParentTypes['AnimalEventReaction']> = {
  accuracy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberOfAnimalsAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  veddraTermCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  veddraTermName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  veddraVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnimalEventReceiverResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnimalEventReceiver'] = ResolversParentTypes['AnimalEventReceiver']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AsOfResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AsOf'] = ResolversParentTypes['AsOf']> = {
  ageSeconds?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUpdated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sampleData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BreakerStatusResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BreakerStatus'] = ResolversParentTypes['BreakerStatus']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetWindowResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['BudgetWindow'] = ResolversParentTypes['BudgetWindow']> = {
  left?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CacheStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CacheStats'] = ResolversParentTypes['CacheStats']> = {
  bytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  bytesSaved?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['DatasetCacheStats']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  evictions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  heldByDataset?: Resolver<Array<ResolversTypes['DatasetHolding']>, ParentType, ContextType>;
  hitLatency?: Resolver<ResolversTypes['LatencyStats'], ParentType, ContextType>;
  hitRatio?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  instances?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  missLatency?: Resolver<ResolversTypes['LatencyStats'], ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  negative?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  requestsSaved?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  storedAnswers?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['CacheTierStats']>, ParentType, ContextType>;
  upstreamBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  upstreamRequests?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CacheTierStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CacheTierStats'] = ResolversParentTypes['CacheTierStats']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  evictions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  maxBytes?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodecCheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CodecCheck'] = ResolversParentTypes['CodecCheck']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  codec?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodecFailureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CodecFailure'] = ResolversParentTypes['CodecFailure']> = {
  codec?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  isResting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodecStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CodecStats'] = ResolversParentTypes['CodecStats']> = {
  codec?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decodeMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  decoded?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  encodeMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  encoded?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  encodedAgain?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  savedBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  storedBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type CompleteResponseLetterResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompleteResponseLetter'] = ResolversParentTypes['CompleteResponseLetter']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<CompleteResponseLetterApplicationsArgs, 'first'>>;
  approvalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approverCenter?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  approverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approverTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  companyAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyRep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letterDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  letterType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<CompleteResponseLetterProductsArgs, 'first'>>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteResponseLetterConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompleteResponseLetterConnection'] = ResolversParentTypes['CompleteResponseLetterConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CompleteResponseLetterEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<CompleteResponseLetterConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<CompleteResponseLetterConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['CompleteResponseLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CompleteResponseLetterEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompleteResponseLetterEdge'] = ResolversParentTypes['CompleteResponseLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompleteResponseLetter'], ParentType, ContextType>;
};

export type CompressionCheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompressionCheck'] = ResolversParentTypes['CompressionCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  codecs?: Resolver<Array<ResolversTypes['CodecCheck']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompressionChoiceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompressionChoice'] = ResolversParentTypes['CompressionChoice']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompressionDictionaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompressionDictionary'] = ResolversParentTypes['CompressionDictionary']> = {
  bytes?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CompressionMeasurementResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompressionMeasurement'] = ResolversParentTypes['CompressionMeasurement']> = {
  contentBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  decodeMicros?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  encodeMicros?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  storedBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type CompressionStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompressionStats'] = ResolversParentTypes['CompressionStats']> = {
  choices?: Resolver<Array<ResolversTypes['CompressionChoice']>, ParentType, ContextType>;
  codecs?: Resolver<Array<ResolversTypes['CodecStats']>, ParentType, ContextType>;
  contentBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  decodeMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  decodesAvoided?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  dictionaries?: Resolver<Array<ResolversTypes['CompressionDictionary']>, ParentType, ContextType>;
  encodeMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['CodecFailure']>, ParentType, ContextType>;
  lastCheck?: Resolver<ResolversTypes['CompressionCheck'], ParentType, ContextType>;
  preference?: Resolver<ResolversTypes['CompressionPreference'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  sampleBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  storedBytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  unavailableCodecs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CosmeticEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CosmeticEvent'] = ResolversParentTypes['CosmeticEvent']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  eventDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialReceivedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestReceivedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legacyReportId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meddraVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['CosmeticEventPatient']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['CosmeticEventProducts']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CosmeticEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CosmeticEventConnection'] = ResolversParentTypes['CosmeticEventConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CosmeticEventEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<CosmeticEventConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<CosmeticEventConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['CosmeticEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CosmeticEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CosmeticEventEdge'] = ResolversParentTypes['CosmeticEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CosmeticEvent'], ParentType, ContextType>;
};

export type CosmeticEventPatientResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CosmeticEventPatient'] = ResolversParentTypes['CosmeticEventPatient']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ageUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['CosmeticEventPatientGender']>, ParentType, ContextType>;
};

export type CosmeticEventProductsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CosmeticEventProducts'] = ResolversParentTypes['CosmeticEventProducts']> = {
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetCacheStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DatasetCacheStats'] = ResolversParentTypes['DatasetCacheStats']> = {
  cancelled?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  hitRatio?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  negative?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DatasetHoldingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DatasetHolding'] = ResolversParentTypes['DatasetHolding']> = {
  bytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DatasetInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DatasetInfo'] = ResolversParentTypes['DatasetInfo']> = {
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  epoch?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastUpdated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeviceApprovalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceApproval'] = ResolversParentTypes['DeviceApproval']> = {
  advisoryCommittee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advisoryCommitteeDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aoStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DeviceClassification']>, ParentType, ContextType>;
  dateReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docketNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DeviceEventConnection']>, ParentType, ContextType, RequireFields<DeviceApprovalEventsArgs, 'first'>>;
  expeditedReviewFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fedRegNoticeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceApprovalOpenFda']>, ParentType, ContextType>;
  pmaNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<DeviceApprovalRecallsArgs, 'first'>>;
  registrations?: Resolver<Maybe<ResolversTypes['DeviceRegistrationConnection']>, ParentType, ContextType, RequireFields<DeviceApprovalRegistrationsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  udis?: Resolver<Maybe<ResolversTypes['DeviceUdiConnection']>, ParentType, ContextType, RequireFields<DeviceApprovalUdisArgs, 'first'>>;
  zip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zipExt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceApprovalConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceApprovalConnection'] = ResolversParentTypes['DeviceApprovalConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceApprovalEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceApprovalConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceApprovalConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceApproval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceApprovalEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceApprovalEdge'] = ResolversParentTypes['DeviceApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceApproval'], ParentType, ContextType>;
};

export type DeviceApprovalOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceApprovalOpenFda'] = ResolversParentTypes['DeviceApprovalOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regulationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceClassificationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClassification'] = ResolversParentTypes['DeviceClassification']> = {
  approvals?: Resolver<Maybe<ResolversTypes['DeviceApprovalConnection']>, ParentType, ContextType, RequireFields<DeviceClassificationApprovalsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  clearances?: Resolver<Maybe<ResolversTypes['DeviceClearanceConnection']>, ParentType, ContextType, RequireFields<DeviceClassificationClearancesArgs, 'first'>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DeviceEventConnection']>, ParentType, ContextType, RequireFields<DeviceClassificationEventsArgs, 'first'>>;
  gmpExemptFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implantFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifeSustainSupportFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceClassificationOpenFda']>, ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<DeviceClassificationRecallsArgs, 'first'>>;
  registrations?: Resolver<Maybe<ResolversTypes['DeviceRegistrationConnection']>, ParentType, ContextType, RequireFields<DeviceClassificationRegistrationsArgs, 'first'>>;
  regulationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewPanel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionTypeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryMalfunctionReporting?: Resolver<Maybe<ResolversTypes['SummaryMalfunctionReporting']>, ParentType, ContextType>;
  thirdPartyFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  udis?: Resolver<Maybe<ResolversTypes['DeviceUdiConnection']>, ParentType, ContextType, RequireFields<DeviceClassificationUdisArgs, 'first'>>;
  unclassifiedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceClassificationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClassificationConnection'] = ResolversParentTypes['DeviceClassificationConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceClassificationEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceClassificationConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceClassification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceClassificationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClassificationEdge'] = ResolversParentTypes['DeviceClassificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceClassification'], ParentType, ContextType>;
};

export type DeviceClassificationOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClassificationOpenFda'] = ResolversParentTypes['DeviceClassificationOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceClearanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClearance'] = ResolversParentTypes['DeviceClearance']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advisoryCommittee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advisoryCommitteeDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DeviceClassification']>, ParentType, ContextType>;
  clearanceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DeviceEventConnection']>, ParentType, ContextType, RequireFields<DeviceClearanceEventsArgs, 'first'>>;
  expeditedReviewFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceClearanceOpenFda']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicateCandidates?: Resolver<Maybe<ResolversTypes['PredicateCandidates']>, ParentType, ContextType, RequireFields<DeviceClearancePredicateCandidatesArgs, 'first'>>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<DeviceClearanceRecallsArgs, 'first'>>;
  registrations?: Resolver<Maybe<ResolversTypes['DeviceRegistrationConnection']>, ParentType, ContextType, RequireFields<DeviceClearanceRegistrationsArgs, 'first'>>;
  reviewAdvisoryCommittee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sspIndicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementOrSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thirdPartyFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  udis?: Resolver<Maybe<ResolversTypes['DeviceUdiConnection']>, ParentType, ContextType, RequireFields<DeviceClearanceUdisArgs, 'first'>>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceClearanceConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClearanceConnection'] = ResolversParentTypes['DeviceClearanceConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceClearanceEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceClearanceConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceClearanceConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceClearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceClearanceEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClearanceEdge'] = ResolversParentTypes['DeviceClearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceClearance'], ParentType, ContextType>;
};

export type DeviceClearanceOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceClearanceOpenFda'] = ResolversParentTypes['DeviceClearanceOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regulationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceEnforcementReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEnforcementReport'] = ResolversParentTypes['DeviceEnforcementReport']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  centerClassificationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DeviceEnforcementReportClassification']>, ParentType, ContextType>;
  codeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialFirmNotification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moreCodeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productQuantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasonForRecall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['DeviceRecall']>, ParentType, ContextType>;
  recallInitiationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recallNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallingFirm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sameEventRecalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<DeviceEnforcementReportSameEventRecallsArgs, 'first'>>;
  sameEventReports?: Resolver<Maybe<ResolversTypes['DeviceEnforcementReportConnection']>, ParentType, ContextType, RequireFields<DeviceEnforcementReportSameEventReportsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voluntaryMandated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceEnforcementReportConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEnforcementReportConnection'] = ResolversParentTypes['DeviceEnforcementReportConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceEnforcementReportEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceEnforcementReportConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceEnforcementReportConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceEnforcementReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceEnforcementReportEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEnforcementReportEdge'] = ResolversParentTypes['DeviceEnforcementReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceEnforcementReport'], ParentType, ContextType>;
};

export type DeviceEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEvent'] = ResolversParentTypes['DeviceEvent']> = {
  adverseEventFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['DeviceApproval']>, ParentType, ContextType>;
  approvals?: Resolver<Maybe<ResolversTypes['DeviceApprovalConnection']>, ParentType, ContextType, RequireFields<DeviceEventApprovalsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DeviceClassification']>, ParentType, ContextType>;
  classifications?: Resolver<Maybe<ResolversTypes['DeviceClassificationConnection']>, ParentType, ContextType, RequireFields<DeviceEventClassificationsArgs, 'first'>>;
  clearance?: Resolver<Maybe<ResolversTypes['DeviceClearance']>, ParentType, ContextType>;
  dateAdded?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateChanged?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateFacilityAware?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateManufacturerReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateOfEvent?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateReport?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateReportToFda?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateReportToManufacturer?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  device?: Resolver<Array<ResolversTypes['DeviceEventDevice']>, ParentType, ContextType>;
  deviceDateOfManufacturer?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  distributorAddress1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributorAddress2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributorCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributorState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributorZipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributorZipCodeExt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['DeviceEventEventType']>, ParentType, ContextType>;
  exemptionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  healthProfessional?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialReportToFda?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerAddress1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerAddress2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactAddress1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactAddress2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactAreaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactExchange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactExtension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactFName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactLName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactPcity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactPcountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactPhoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactPlocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactPostalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactTName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactZipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerContactZipExt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1Address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1Address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1City?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1Country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1Name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1PostalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1State?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1Street1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1Street2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1ZipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerG1ZipCodeExt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerLinkFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerPostalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerZipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerZipCodeExt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mdrReportKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mdrText?: Resolver<Array<ResolversTypes['DeviceEventMdrText']>, ParentType, ContextType>;
  noeSummarized?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberDevicesInEvent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberPatientsInEvent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Array<ResolversTypes['DeviceEventPatient']>, ParentType, ContextType>;
  pmaPmnNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousUseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productProblemFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productProblems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['DeviceRegistrationConnection']>, ParentType, ContextType, RequireFields<DeviceEventRegistrationsArgs, 'first'>>;
  remedialAction?: Resolver<Array<ResolversTypes['DeviceEventRemedialAction']>, ParentType, ContextType>;
  removalCorrectionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportSourceCode?: Resolver<Maybe<ResolversTypes['DeviceEventReportSourceCode']>, ParentType, ContextType>;
  reportToFda?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportToManufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterOccupationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reprocessedAndReusedFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  singleUseFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceType?: Resolver<Array<ResolversTypes['DeviceEventSourceType']>, ParentType, ContextType>;
  summaryReportFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplDatesFdaReceived?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplDatesMfrReceived?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeOfReport?: Resolver<Array<ResolversTypes['DeviceEventTypeOfReport']>, ParentType, ContextType>;
  udi?: Resolver<Maybe<ResolversTypes['DeviceUdi']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEventConnection'] = ResolversParentTypes['DeviceEventConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceEventEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceEventConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceEventConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceEventDeviceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEventDevice'] = ResolversParentTypes['DeviceEventDevice']> = {
  baseline510KExemptFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline510KFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline510KNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineBrandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineCatalogNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineDateCeasedMarketing?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baselineDateFirstMarketed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baselineDeviceFamily?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineGenericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineModelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOtherIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselinePmaFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselinePmaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselinePreamendmentFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineShelfLifeContained?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineShelfLifeInMonths?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineTransitionalFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  combinationProductFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateRemovedFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateReturnedToManufacturer?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deviceAgeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceAvailability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceEvaluatedByManufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceEventKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceOperator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceReportProductCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceSequenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expirationDateOfDevice?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  implantFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDAddress1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDAddress2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDPostalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDZipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerDZipCodeExt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceEventDeviceOpenFda']>, ParentType, ContextType>;
  otherIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  udiDi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  udiPublic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceEventDeviceOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEventDeviceOpenFda'] = ResolversParentTypes['DeviceEventDeviceOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regulationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEventEdge'] = ResolversParentTypes['DeviceEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceEvent'], ParentType, ContextType>;
};

export type DeviceEventMdrTextResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEventMdrText'] = ResolversParentTypes['DeviceEventMdrText']> = {
  dateReport?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mdrTextKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientSequenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceEventPatientResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceEventPatient'] = ResolversParentTypes['DeviceEventPatient']> = {
  dateReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patientAge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientEthnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientProblems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  patientRace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientSequenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientSex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientWeight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceNumberOutcome?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceNumberTreatment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRecallResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRecall'] = ResolversParentTypes['DeviceRecall']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalInfoContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvals?: Resolver<Maybe<ResolversTypes['DeviceApprovalConnection']>, ParentType, ContextType, RequireFields<DeviceRecallApprovalsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  cfresId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DeviceClassification']>, ParentType, ContextType>;
  clearances?: Resolver<Maybe<ResolversTypes['DeviceClearanceConnection']>, ParentType, ContextType, RequireFields<DeviceRecallClearancesArgs, 'first'>>;
  codeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enforcementReport?: Resolver<Maybe<ResolversTypes['DeviceEnforcementReport']>, ParentType, ContextType>;
  eventDateCreated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eventDateInitiated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eventDatePosted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eventDateTerminated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firmFeiNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceRecallOpenFda']>, ParentType, ContextType>;
  otherSubmissionDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productQuantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productResNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasonForRecall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallingFirm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['DeviceRegistrationConnection']>, ParentType, ContextType, RequireFields<DeviceRecallRegistrationsArgs, 'first'>>;
  resEventNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rootCauseDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameEventRecalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<DeviceRecallSameEventRecallsArgs, 'first'>>;
  sameEventReports?: Resolver<Maybe<ResolversTypes['DeviceEnforcementReportConnection']>, ParentType, ContextType, RequireFields<DeviceRecallSameEventReportsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceRecallConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRecallConnection'] = ResolversParentTypes['DeviceRecallConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceRecallEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceRecallConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceRecallConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceRecall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceRecallEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRecallEdge'] = ResolversParentTypes['DeviceRecallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceRecall'], ParentType, ContextType>;
};

export type DeviceRecallOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRecallOpenFda'] = ResolversParentTypes['DeviceRecallOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regulationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistration'] = ResolversParentTypes['DeviceRegistration']> = {
  approvals?: Resolver<Maybe<ResolversTypes['DeviceApprovalConnection']>, ParentType, ContextType, RequireFields<DeviceRegistrationApprovalsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  classifications?: Resolver<Maybe<ResolversTypes['DeviceClassificationConnection']>, ParentType, ContextType, RequireFields<DeviceRegistrationClassificationsArgs, 'first'>>;
  clearances?: Resolver<Maybe<ResolversTypes['DeviceClearanceConnection']>, ParentType, ContextType, RequireFields<DeviceRegistrationClearancesArgs, 'first'>>;
  establishmentType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['DeviceRegistrationProducts']>, ParentType, ContextType>;
  proprietaryName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<DeviceRegistrationRecallsArgs, 'first'>>;
  registration?: Resolver<Maybe<ResolversTypes['DeviceRegistrationRegistration']>, ParentType, ContextType>;
};

export type DeviceRegistrationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationConnection'] = ResolversParentTypes['DeviceRegistrationConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceRegistrationEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceRegistrationConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceRegistrationConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceRegistrationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationEdge'] = ResolversParentTypes['DeviceRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceRegistration'], ParentType, ContextType>;
};

export type DeviceRegistrationProductsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationProducts'] = ResolversParentTypes['DeviceRegistrationProducts']> = {
  createdDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exempt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceRegistrationProductsOpenFda']>, ParentType, ContextType>;
  ownerOperatorNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationProductsOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationProductsOpenFda'] = ResolversParentTypes['DeviceRegistrationProductsOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmaNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regulationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationRegistrationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationRegistration'] = ResolversParentTypes['DeviceRegistrationRegistration']> = {
  addressLine1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feiNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initialImporterFlag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isoCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerOperator?: Resolver<Maybe<ResolversTypes['DeviceRegistrationRegistrationOwnerOperator']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regExpiryDateYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usAgent?: Resolver<Maybe<ResolversTypes['DeviceRegistrationRegistrationUsAgent']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationRegistrationOwnerOperatorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationRegistrationOwnerOperator'] = ResolversParentTypes['DeviceRegistrationRegistrationOwnerOperator']> = {
  contactAddress?: Resolver<Maybe<ResolversTypes['DeviceRegistrationRegistrationOwnerOperatorContactAddress']>, ParentType, ContextType>;
  firmName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialCorrespondent?: Resolver<Maybe<ResolversTypes['DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent']>, ParentType, ContextType>;
  ownerOperatorNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationRegistrationOwnerOperatorContactAddressResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationRegistrationOwnerOperatorContactAddress'] = ResolversParentTypes['DeviceRegistrationRegistrationOwnerOperatorContactAddress']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isoCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent'] = ResolversParentTypes['DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middleInitial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subaccountCompanyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceRegistrationRegistrationUsAgentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceRegistrationRegistrationUsAgent'] = ResolversParentTypes['DeviceRegistrationRegistrationUsAgent']> = {
  addressLine1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  busPhoneAreaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  busPhoneExtn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  busPhoneNum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faxAreaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faxNum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isoCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceSafetyProfileResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceSafetyProfile'] = ResolversParentTypes['DeviceSafetyProfile']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['DeviceClassification'], ParentType, ContextType>;
  clearancesByYear?: Resolver<Array<ResolversTypes['HistogramBucket']>, ParentType, ContextType>;
  eventsByType?: Resolver<Array<ResolversTypes['FacetTerm']>, ParentType, ContextType>;
  eventsByYear?: Resolver<Array<ResolversTypes['HistogramBucket']>, ParentType, ContextType>;
  recallCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  recallsByClass?: Resolver<Array<ResolversTypes['FacetTerm']>, ParentType, ContextType>;
  recallsByRootCause?: Resolver<Array<ResolversTypes['FacetTerm']>, ParentType, ContextType>;
  recallsByYear?: Resolver<Array<ResolversTypes['HistogramBucket']>, ParentType, ContextType>;
  recallsClassified?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceUdiResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdi'] = ResolversParentTypes['DeviceUdi']> = {
  approvals?: Resolver<Maybe<ResolversTypes['DeviceApprovalConnection']>, ParentType, ContextType, RequireFields<DeviceUdiApprovalsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classifications?: Resolver<Maybe<ResolversTypes['DeviceClassificationConnection']>, ParentType, ContextType, RequireFields<DeviceUdiClassificationsArgs, 'first'>>;
  clearances?: Resolver<Maybe<ResolversTypes['DeviceClearanceConnection']>, ParentType, ContextType, RequireFields<DeviceUdiClearancesArgs, 'first'>>;
  commercialDistributionEndDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commercialDistributionStatus?: Resolver<Maybe<ResolversTypes['DeviceUdiDistributionStatus']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerContacts?: Resolver<Array<ResolversTypes['DeviceUdiCustomerContacts']>, ParentType, ContextType>;
  deviceCountInBasePackage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deviceDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceSizes?: Resolver<Array<ResolversTypes['DeviceUdiDeviceSizes']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DeviceEventConnection']>, ParentType, ContextType, RequireFields<DeviceUdiEventsArgs, 'first'>>;
  feiNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  gmdnTerms?: Resolver<Array<ResolversTypes['DeviceUdiGmdnTerms']>, ParentType, ContextType>;
  hasDonationIdNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasExpirationDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasLotOrBatchNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasManufacturingDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasSerialNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['DeviceUdiIdentifiers']>, ParentType, ContextType>;
  isCombinationProduct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDirectMarkingExempt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isHctP?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isKit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLabeledAsNoNrl?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLabeledAsNrl?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOtc?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPmExempt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRx?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSingleUse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  labelerDunsNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mriSafety?: Resolver<Maybe<ResolversTypes['DeviceUdiMriSafety']>, ParentType, ContextType>;
  premarketSubmissions?: Resolver<Array<ResolversTypes['DeviceUdiPremarketSubmissions']>, ParentType, ContextType>;
  productCodes?: Resolver<Array<ResolversTypes['DeviceUdiProductCodes']>, ParentType, ContextType>;
  publicDeviceRecordKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicVersionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicVersionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicVersionStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recordStatus?: Resolver<Maybe<ResolversTypes['DeviceUdiRecordStatus']>, ParentType, ContextType>;
  sterilization?: Resolver<Maybe<ResolversTypes['DeviceUdiSterilization']>, ParentType, ContextType>;
  storage?: Resolver<Array<ResolversTypes['DeviceUdiStorage']>, ParentType, ContextType>;
  versionOrModelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceUdiConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiConnection'] = ResolversParentTypes['DeviceUdiConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeviceUdiEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DeviceUdiConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DeviceUdiConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DeviceUdi']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DeviceUdiCustomerContactsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiCustomerContacts'] = ResolversParentTypes['DeviceUdiCustomerContacts']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiDeviceSizesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiDeviceSizes'] = ResolversParentTypes['DeviceUdiDeviceSizes']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiEdge'] = ResolversParentTypes['DeviceUdiEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceUdi'], ParentType, ContextType>;
};

export type DeviceUdiGmdnTermsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiGmdnTerms'] = ResolversParentTypes['DeviceUdiGmdnTerms']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  implantable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiIdentifiersResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiIdentifiers'] = ResolversParentTypes['DeviceUdiIdentifiers']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuingAgency?: Resolver<Maybe<ResolversTypes['DeviceUdiIssuingAgency']>, ParentType, ContextType>;
  packageDiscontinueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  packageStatus?: Resolver<Maybe<ResolversTypes['DeviceUdiDistributionStatus']>, ParentType, ContextType>;
  packageType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityPerPackage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitOfUseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiPremarketSubmissionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiPremarketSubmissions'] = ResolversParentTypes['DeviceUdiPremarketSubmissions']> = {
  submissionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiProductCodesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiProductCodes'] = ResolversParentTypes['DeviceUdiProductCodes']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DeviceUdiProductCodesOpenFda']>, ParentType, ContextType>;
};

export type DeviceUdiProductCodesOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiProductCodesOpenFda'] = ResolversParentTypes['DeviceUdiProductCodesOpenFda']> = {
  deviceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicalSpecialtyDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiSterilizationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiSterilization'] = ResolversParentTypes['DeviceUdiSterilization']> = {
  isSterile?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSterilizationPriorUse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sterilizationMethods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiStorageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiStorage'] = ResolversParentTypes['DeviceUdiStorage']> = {
  high?: Resolver<Maybe<ResolversTypes['DeviceUdiStorageHigh']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['DeviceUdiStorageLow']>, ParentType, ContextType>;
  specialConditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiStorageHighResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiStorageHigh'] = ResolversParentTypes['DeviceUdiStorageHigh']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceUdiStorageLowResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeviceUdiStorageLow'] = ResolversParentTypes['DeviceUdiStorageLow']> = {
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugApplicationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplication'] = ResolversParentTypes['DrugApplication']> = {
  applicationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  completeResponseLetters?: Resolver<Maybe<ResolversTypes['CompleteResponseLetterConnection']>, ParentType, ContextType, RequireFields<DrugApplicationCompleteResponseLettersArgs, 'first'>>;
  enforcementReports?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportConnection']>, ParentType, ContextType, RequireFields<DrugApplicationEnforcementReportsArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['DrugEventConnection']>, ParentType, ContextType, RequireFields<DrugApplicationEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<DrugApplicationLabelsArgs, 'first'>>;
  ndcProducts?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<DrugApplicationNdcProductsArgs, 'first'>>;
  nsdeProducts?: Resolver<Maybe<ResolversTypes['NsdeProductConnection']>, ParentType, ContextType, RequireFields<DrugApplicationNsdeProductsArgs, 'first'>>;
  openfda?: Resolver<Maybe<ResolversTypes['DrugApplicationOpenFda']>, ParentType, ContextType>;
  orangeBookEntries?: Resolver<Maybe<ResolversTypes['OrangeBookEntryConnection']>, ParentType, ContextType, RequireFields<DrugApplicationOrangeBookEntriesArgs, 'first'>>;
  products?: Resolver<Array<ResolversTypes['DrugApplicationProducts']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sponsorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissions?: Resolver<Array<ResolversTypes['DrugApplicationSubmissions']>, ParentType, ContextType>;
  substances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<DrugApplicationSubstancesArgs, 'first'>>;
  uniis?: Resolver<Maybe<ResolversTypes['UniiConnection']>, ParentType, ContextType, RequireFields<DrugApplicationUniisArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugApplicationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationConnection'] = ResolversParentTypes['DrugApplicationConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrugApplicationEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DrugApplicationConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DrugApplicationConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DrugApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DrugApplicationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationEdge'] = ResolversParentTypes['DrugApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugApplication'], ParentType, ContextType>;
};

export type DrugApplicationOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationOpenFda'] = ResolversParentTypes['DrugApplicationOpenFda']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxstring?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxtty?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugApplicationProductsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationProducts'] = ResolversParentTypes['DrugApplicationProducts']> = {
  activeIngredients?: Resolver<Array<ResolversTypes['DrugApplicationProductsActiveIngredients']>, ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingStatus?: Resolver<Maybe<ResolversTypes['DrugApplicationProductsMarketingStatus']>, ParentType, ContextType>;
  productNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referenceDrug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referenceStandard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugApplicationProductsActiveIngredientsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationProductsActiveIngredients'] = ResolversParentTypes['DrugApplicationProductsActiveIngredients']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugApplicationSubmissionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationSubmissions'] = ResolversParentTypes['DrugApplicationSubmissions']> = {
  applicationDocs?: Resolver<Array<ResolversTypes['DrugApplicationSubmissionsApplicationDocs']>, ParentType, ContextType>;
  reviewPriority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionClassCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionClassCodeDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionPropertyType?: Resolver<Array<ResolversTypes['DrugApplicationSubmissionsSubmissionPropertyType']>, ParentType, ContextType>;
  submissionPublicNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionStatusDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submissionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugApplicationSubmissionsApplicationDocsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationSubmissionsApplicationDocs'] = ResolversParentTypes['DrugApplicationSubmissionsApplicationDocs']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DrugApplicationSubmissionsSubmissionPropertyTypeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugApplicationSubmissionsSubmissionPropertyType'] = ResolversParentTypes['DrugApplicationSubmissionsSubmissionPropertyType']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  propertyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEnforcementReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEnforcementReport'] = ResolversParentTypes['DrugEnforcementReport']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<DrugEnforcementReportApplicationsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  centerClassificationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportClassification']>, ParentType, ContextType>;
  codeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionStates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialFirmNotification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<DrugEnforcementReportLabelsArgs, 'first'>>;
  moreCodeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportOpenFda']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productQuantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<DrugEnforcementReportProductsArgs, 'first'>>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasonForRecall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallInitiationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recallNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallingFirm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sameEventReports?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportConnection']>, ParentType, ContextType, RequireFields<DrugEnforcementReportSameEventReportsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voluntaryMandated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugEnforcementReportConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEnforcementReportConnection'] = ResolversParentTypes['DrugEnforcementReportConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrugEnforcementReportEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DrugEnforcementReportConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DrugEnforcementReportConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DrugEnforcementReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DrugEnforcementReportEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEnforcementReportEdge'] = ResolversParentTypes['DrugEnforcementReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugEnforcementReport'], ParentType, ContextType>;
};

export type DrugEnforcementReportOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEnforcementReportOpenFda'] = ResolversParentTypes['DrugEnforcementReportOpenFda']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originalPackagerProductNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxstring?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxtty?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEvent'] = ResolversParentTypes['DrugEvent']> = {
  applications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<DrugEventApplicationsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  authorityNumb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyNumb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fulfillExpediteCriteria?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<DrugEventLabelsArgs, 'first'>>;
  occurCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['DrugEventPatient']>, ParentType, ContextType>;
  primarySource?: Resolver<Maybe<ResolversTypes['DrugEventPrimarySource']>, ParentType, ContextType>;
  primarySourceCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<DrugEventProductsArgs, 'first'>>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  receiptDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receiptDateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiveDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receiveDateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['DrugEventReceiver']>, ParentType, ContextType>;
  reportDuplicate?: Resolver<Array<ResolversTypes['DrugEventReportDuplicate']>, ParentType, ContextType>;
  reportType?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  safetyReportId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safetyReportVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['DrugEventSender']>, ParentType, ContextType>;
  serious?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousnessCongenitalAnomali?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousnessDeath?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousnessDisabling?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousnessHospitalization?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousnessLifeThreatening?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousnessOther?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  substances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<DrugEventSubstancesArgs, 'first'>>;
  transmissionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transmissionDateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniis?: Resolver<Maybe<ResolversTypes['UniiConnection']>, ParentType, ContextType, RequireFields<DrugEventUniisArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventConnection'] = ResolversParentTypes['DrugEventConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrugEventEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DrugEventConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DrugEventConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DrugEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DrugEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventEdge'] = ResolversParentTypes['DrugEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugEvent'], ParentType, ContextType>;
};

export type DrugEventPatientResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatient'] = ResolversParentTypes['DrugEventPatient']> = {
  drug?: Resolver<Array<ResolversTypes['DrugEventPatientDrug']>, ParentType, ContextType>;
  patientAgeGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patientDeath?: Resolver<Maybe<ResolversTypes['DrugEventPatientPatientDeath']>, ParentType, ContextType>;
  patientOnsetAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  patientOnsetAgeUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientSex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patientWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reaction?: Resolver<Array<ResolversTypes['DrugEventPatientReaction']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['DrugEventPatientSummary']>, ParentType, ContextType>;
};

export type DrugEventPatientDrugResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientDrug'] = ResolversParentTypes['DrugEventPatientDrug']> = {
  actionDrug?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activeSubstance?: Resolver<Maybe<ResolversTypes['DrugEventPatientDrugActiveSubstance']>, ParentType, ContextType>;
  drugAdditional?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drugAdministrationRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugAuthorizationNumb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugBatchNumb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugCharacterization?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drugCumulativeDosageNumb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  drugCumulativeDosageUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugDosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugDosageText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugEndDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugEndDateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugIndication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugIntervalDosageDefinition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drugIntervalDosageUnitNumb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drugRecurReadministration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drugRecurrence?: Resolver<Array<ResolversTypes['DrugEventPatientDrugDrugRecurrence']>, ParentType, ContextType>;
  drugSeparateDosageNumb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drugStartDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugStartDateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugStructureDosageNumb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugStructureDosageUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugTreatmentDuration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugTreatmentDurationUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicinalProduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DrugEventPatientDrugOpenFda']>, ParentType, ContextType>;
};

export type DrugEventPatientDrugActiveSubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientDrugActiveSubstance'] = ResolversParentTypes['DrugEventPatientDrugActiveSubstance']> = {
  activeSubstanceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventPatientDrugDrugRecurrenceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientDrugDrugRecurrence'] = ResolversParentTypes['DrugEventPatientDrugDrugRecurrence']> = {
  drugRecurAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drugRecurActionMeddraVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventPatientDrugOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientDrugOpenFda'] = ResolversParentTypes['DrugEventPatientDrugOpenFda']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxstring?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxtty?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventPatientPatientDeathResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientPatientDeath'] = ResolversParentTypes['DrugEventPatientPatientDeath']> = {
  patientDeathDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientDeathDateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventPatientReactionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientReaction'] = ResolversParentTypes['DrugEventPatientReaction']> = {
  reactionMeddraPt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reactionMeddraVersionPt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reactionOutcome?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrugEventPatientSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPatientSummary'] = ResolversParentTypes['DrugEventPatientSummary']> = {
  narrativeIncludeClinical?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventPrimarySourceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventPrimarySource'] = ResolversParentTypes['DrugEventPrimarySource']> = {
  literatureReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reporterCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventReceiverResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventReceiver'] = ResolversParentTypes['DrugEventReceiver']> = {
  receiverOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverType?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrugEventReportDuplicateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventReportDuplicate'] = ResolversParentTypes['DrugEventReportDuplicate']> = {
  duplicateNumb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicateSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEventSenderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugEventSender'] = ResolversParentTypes['DrugEventSender']> = {
  senderOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderType?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrugLabelResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugLabel'] = ResolversParentTypes['DrugLabel']> = {
  abuse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  abuseTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  accessories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  activeIngredient?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  activeIngredientTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  adverseReactions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  adverseReactionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alarms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  animalPharmacologyAndOrToxicology?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  animalPharmacologyAndOrToxicologyTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<DrugLabelApplicationsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  askDoctor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  askDoctorOrPharmacist?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  askDoctorOrPharmacistTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  askDoctorTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assemblyOrInstallationInstructions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  boxedWarning?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  boxedWarningTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  calibrationInstructions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  carcinogenesisAndMutagenesisAndImpairmentOfFertility?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  carcinogenesisAndMutagenesisAndImpairmentOfFertilityTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cleaning?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clinicalPharmacology?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clinicalPharmacologyTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clinicalStudies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clinicalStudiesTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  compatibleAccessories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contraindications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contraindicationsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  controlledSubstance?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  controlledSubstanceTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dependence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dependenceTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  diagramOfDevice?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  disposalAndWasteHandling?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  doNotUse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  doNotUseTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageAndAdministration?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageAndAdministrationTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageFormsAndStrengths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageFormsAndStrengthsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drugAbuseAndDependence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drugAbuseAndDependenceTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drugAndOrLaboratoryTestInteractions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drugAndOrLaboratoryTestInteractionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drugInteractions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  drugInteractionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveTime?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enforcementReports?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportConnection']>, ParentType, ContextType, RequireFields<DrugLabelEnforcementReportsArgs, 'first'>>;
  environmentalWarning?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DrugEventConnection']>, ParentType, ContextType, RequireFields<DrugLabelEventsArgs, 'first'>>;
  foodSafetyWarning?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  generalPrecautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  generalPrecautionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  geriatricUse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  geriatricUseTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  guaranteedAnalysisOfFeed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  healthCareProviderLetter?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  healthClaim?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  howSupplied?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  howSuppliedTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactiveIngredient?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inactiveIngredientTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  indicationsAndUsage?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  indicationsAndUsageTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  informationForOwnersOrCaregivers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  informationForPatients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  informationForPatientsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  instructionsForUse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  instructionsForUseTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  intendedUseOfTheDevice?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  keepOutOfReachOfChildren?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  keepOutOfReachOfChildrenTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  laborAndDelivery?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  laborAndDeliveryTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  laboratoryTests?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  laboratoryTestsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mechanismOfAction?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mechanismOfActionTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  microbiology?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  microbiologyTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nonclinicalToxicology?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nonclinicalToxicologyTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nonteratogenicEffects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nonteratogenicEffectsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nursingMothers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nursingMothersTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openfda?: Resolver<Maybe<ResolversTypes['DrugLabelOpenFda']>, ParentType, ContextType>;
  otherSafetyInformation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  otherSafetyInformationTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  overdosage?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  overdosageTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageLabelPrincipalDisplayPanel?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageLabelPrincipalDisplayPanelTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  patientMedicationInformation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pediatricUse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pediatricUseTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacodynamics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacodynamicsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacogenomics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacogenomicsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacokinetics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacokineticsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  precautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  precautionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pregnancy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pregnancyOrBreastFeeding?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pregnancyOrBreastFeedingTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pregnancyTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<DrugLabelProductsArgs, 'first'>>;
  purpose?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purposeTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  questionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recentMajorChanges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recentMajorChangesTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  referencesTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  residueWarning?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  safeHandlingWarning?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  setId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortages?: Resolver<Maybe<ResolversTypes['DrugShortageConnection']>, ParentType, ContextType, RequireFields<DrugLabelShortagesArgs, 'first'>>;
  splId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  splIndexingDataElements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splMedguide?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splMedguideTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splPatientPackageInsert?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splPatientPackageInsertTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splProductDataElements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splProductDataElementsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splUnclassifiedSection?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splUnclassifiedSectionTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statementOfIdentity?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stopUse?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stopUseTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  storageAndHandling?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  storageAndHandlingTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<DrugLabelSubstancesArgs, 'first'>>;
  summaryOfSafetyAndEffectiveness?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teratogenicEffects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teratogenicEffectsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  troubleshooting?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uniis?: Resolver<Maybe<ResolversTypes['UniiConnection']>, ParentType, ContextType, RequireFields<DrugLabelUniisArgs, 'first'>>;
  useInSpecificPopulations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  useInSpecificPopulationsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  userSafetyWarnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  veterinaryIndications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warningsAndCautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warningsAndCautionsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warningsTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  whenUsing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  whenUsingTable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugLabelConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugLabelConnection'] = ResolversParentTypes['DrugLabelConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrugLabelEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DrugLabelConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DrugLabelConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DrugLabel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DrugLabelEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugLabelEdge'] = ResolversParentTypes['DrugLabelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugLabel'], ParentType, ContextType>;
};

export type DrugLabelOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugLabelOpenFda'] = ResolversParentTypes['DrugLabelOpenFda']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originalPackagerProductNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxstring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rxtty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugProductResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugProduct'] = ResolversParentTypes['DrugProduct']> = {
  activeIngredients?: Resolver<Array<ResolversTypes['DrugProductActiveIngredients']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['DrugApplication']>, ParentType, ContextType>;
  applicationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandNameBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandNameSuffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completeResponseLetters?: Resolver<Maybe<ResolversTypes['CompleteResponseLetterConnection']>, ParentType, ContextType, RequireFields<DrugProductCompleteResponseLettersArgs, 'first'>>;
  deaSchedule?: Resolver<Maybe<ResolversTypes['DrugProductDeaSchedule']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enforcementReports?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportConnection']>, ParentType, ContextType, RequireFields<DrugProductEnforcementReportsArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['DrugEventConnection']>, ParentType, ContextType, RequireFields<DrugProductEventsArgs, 'first'>>;
  finished?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['DrugLabel']>, ParentType, ContextType>;
  labelVersion?: Resolver<Maybe<ResolversTypes['DrugLabel']>, ParentType, ContextType>;
  labelerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listingExpirationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marketingCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingEndDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marketingStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nsdeProducts?: Resolver<Maybe<ResolversTypes['NsdeProductConnection']>, ParentType, ContextType, RequireFields<DrugProductNsdeProductsArgs, 'first'>>;
  openfda?: Resolver<Maybe<ResolversTypes['DrugProductOpenFda']>, ParentType, ContextType>;
  packaging?: Resolver<Array<ResolversTypes['DrugProductPackaging']>, ParentType, ContextType>;
  pharmClass?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shortages?: Resolver<Maybe<ResolversTypes['DrugShortageConnection']>, ParentType, ContextType, RequireFields<DrugProductShortagesArgs, 'first'>>;
  splId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<DrugProductSubstancesArgs, 'first'>>;
  uniis?: Resolver<Maybe<ResolversTypes['UniiConnection']>, ParentType, ContextType, RequireFields<DrugProductUniisArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugProductActiveIngredientsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugProductActiveIngredients'] = ResolversParentTypes['DrugProductActiveIngredients']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugProductConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugProductConnection'] = ResolversParentTypes['DrugProductConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrugProductEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DrugProductConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DrugProductConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DrugProductEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugProductEdge'] = ResolversParentTypes['DrugProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugProduct'], ParentType, ContextType>;
};

export type DrugProductOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugProductOpenFda'] = ResolversParentTypes['DrugProductOpenFda']> = {
  applicationNumber?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxstring?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxtty?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugProductPackagingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugProductPackaging'] = ResolversParentTypes['DrugProductPackaging']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingEndDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marketingStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  packageNdc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DrugShortageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugShortage'] = ResolversParentTypes['DrugShortage']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discontinuedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initialPostingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<DrugShortageLabelsArgs, 'first'>>;
  nsdeProducts?: Resolver<Maybe<ResolversTypes['NsdeProductConnection']>, ParentType, ContextType, RequireFields<DrugShortageNsdeProductsArgs, 'first'>>;
  openfda?: Resolver<Maybe<ResolversTypes['DrugShortageOpenFda']>, ParentType, ContextType>;
  packageNdc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<DrugShortageProductsArgs, 'first'>>;
  proprietaryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  relatedInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedInfoLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  resolvedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortageReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<DrugShortageSubstancesArgs, 'first'>>;
  therapeuticCategory?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uniis?: Resolver<Maybe<ResolversTypes['UniiConnection']>, ParentType, ContextType, RequireFields<DrugShortageUniisArgs, 'first'>>;
  updateDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updateType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugShortageConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugShortageConnection'] = ResolversParentTypes['DrugShortageConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrugShortageEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<DrugShortageConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<DrugShortageConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['DrugShortage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DrugShortageEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugShortageEdge'] = ResolversParentTypes['DrugShortageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugShortage'], ParentType, ContextType>;
};

export type DrugShortageOpenFdaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DrugShortageOpenFda'] = ResolversParentTypes['DrugShortageOpenFda']> = {
  brandName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOriginalPackager?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  originalPackagerProductNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassEpc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassMoa?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pharmClassPe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productNdc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rxcui?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  splSetId?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substanceName?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upc?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetTermResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FacetTerm'] = ResolversParentTypes['FacetTerm']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureSwitchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FeatureSwitch'] = ResolversParentTypes['FeatureSwitch']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FoodEnforcementReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEnforcementReport'] = ResolversParentTypes['FoodEnforcementReport']> = {
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  centerClassificationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['FoodEnforcementReportClassification']>, ParentType, ContextType>;
  codeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributionStates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialFirmNotification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moreCodeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productQuantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasonForRecall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallInitiationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recallNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recallingFirm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sameEventReports?: Resolver<Maybe<ResolversTypes['FoodEnforcementReportConnection']>, ParentType, ContextType, RequireFields<FoodEnforcementReportSameEventReportsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voluntaryMandated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodEnforcementReportConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEnforcementReportConnection'] = ResolversParentTypes['FoodEnforcementReportConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FoodEnforcementReportEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<FoodEnforcementReportConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<FoodEnforcementReportConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['FoodEnforcementReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FoodEnforcementReportEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEnforcementReportEdge'] = ResolversParentTypes['FoodEnforcementReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoodEnforcementReport'], ParentType, ContextType>;
};

export type FoodEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEvent'] = ResolversParentTypes['FoodEvent']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['FoodEventConsumer']>, ParentType, ContextType>;
  dateCreated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateStarted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['FoodEventProducts']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reportNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEventConnection'] = ResolversParentTypes['FoodEventConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FoodEventEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<FoodEventConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<FoodEventConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['FoodEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FoodEventConsumerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEventConsumer'] = ResolversParentTypes['FoodEventConsumer']> = {
  age?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ageUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['FoodEventConsumerGender']>, ParentType, ContextType>;
};

export type FoodEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEventEdge'] = ResolversParentTypes['FoodEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoodEvent'], ParentType, ContextType>;
};

export type FoodEventProductsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FoodEventProducts'] = ResolversParentTypes['FoodEventProducts']> = {
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameBrand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  features?: Resolver<Array<ResolversTypes['FeatureSwitch']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['HealthPart']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HealthState'], ParentType, ContextType>;
};

export type HealthPartResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HealthPart'] = ResolversParentTypes['HealthPart']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HealthState'], ParentType, ContextType>;
};

export type HistogramBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HistogramBucket'] = ResolversParentTypes['HistogramBucket']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HistoricalDocumentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HistoricalDocument'] = ResolversParentTypes['HistoricalDocument']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  docType?: Resolver<Maybe<ResolversTypes['HistoricalDocumentDocType']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  numOfPages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HistoricalDocumentConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HistoricalDocumentConnection'] = ResolversParentTypes['HistoricalDocumentConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['HistoricalDocumentEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<HistoricalDocumentConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['HistoricalDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type HistoricalDocumentEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HistoricalDocumentEdge'] = ResolversParentTypes['HistoricalDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoricalDocument'], ParentType, ContextType>;
};

export type InvalidationResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InvalidationResult'] = ResolversParentTypes['InvalidationResult']> = {
  version?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  concurrency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentRun?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failuresInRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['JobSchedule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutSeconds?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type JobRequestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobRequest'] = ResolversParentTypes['JobRequest']> = {
  already?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobRunState'], ParentType, ContextType>;
  takeovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobScheduleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobSchedule'] = ResolversParentTypes['JobSchedule']> = {
  cron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everySeconds?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  jitterSeconds?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LatencyBucketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LatencyBucket'] = ResolversParentTypes['LatencyBucket']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  fromMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  toMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type LatencyStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LatencyStats'] = ResolversParentTypes['LatencyStats']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  p99?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
};

export type LatencyStretchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LatencyStretch'] = ResolversParentTypes['LatencyStretch']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  histogram?: Resolver<Array<ResolversTypes['LatencyBucket']>, ParentType, ContextType>;
  latency?: Resolver<ResolversTypes['LatencyStats'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedAnswers?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  upstreamRequests?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LifetimeStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LifetimeStep'] = ResolversParentTypes['LifetimeStep']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MissRatioPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MissRatioPoint'] = ResolversParentTypes['MissRatioPoint']> = {
  bytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  missRatio?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlertArgs, 'id'>>;
  checkCompression?: Resolver<ResolversTypes['CompressionCheck'], ParentType, ContextType>;
  configureJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationConfigureJobArgs, 'name' | 'settings'>>;
  invalidateCache?: Resolver<ResolversTypes['InvalidationResult'], ParentType, ContextType, Partial<MutationInvalidateCacheArgs>>;
  pauseJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationPauseJobArgs, 'name'>>;
  resumeJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationResumeJobArgs, 'name'>>;
  runJob?: Resolver<ResolversTypes['JobRequest'], ParentType, ContextType, RequireFields<MutationRunJobArgs, 'name'>>;
  setJobConcurrency?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationSetJobConcurrencyArgs, 'runs'>>;
  trainCompression?: Resolver<Array<ResolversTypes['CompressionDictionary']>, ParentType, ContextType, RequireFields<MutationTrainCompressionArgs, 'dataset'>>;
  warmCache?: Resolver<ResolversTypes['WarmReport'], ParentType, ContextType, Partial<MutationWarmCacheArgs>>;
};

export type NamedPatternResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NamedPattern'] = ResolversParentTypes['NamedPattern']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AnimalEvent' | 'CompleteResponseLetter' | 'CosmeticEvent' | 'DeviceApproval' | 'DeviceClassification' | 'DeviceClearance' | 'DeviceEnforcementReport' | 'DeviceEvent' | 'DeviceRecall' | 'DeviceUdi' | 'DrugApplication' | 'DrugEnforcementReport' | 'DrugEvent' | 'DrugLabel' | 'DrugProduct' | 'FoodEnforcementReport' | 'FoodEvent' | 'NsdeProduct' | 'Substance' | 'TobaccoProblem' | 'Unii', ParentType, ContextType>;
};

export interface NonNegativeFloatScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeFloat'], any> {
  name: 'NonNegativeFloat';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type NsdeProductResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NsdeProduct'] = ResolversParentTypes['NsdeProduct']> = {
  application?: Resolver<Maybe<ResolversTypes['DrugApplication']>, ParentType, ContextType>;
  applicationNumberOrCitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  billingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marketingCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingEndDate?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  marketingStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  packageNdc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageNdc11?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proprietaryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reactivationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shortages?: Resolver<Maybe<ResolversTypes['DrugShortageConnection']>, ParentType, ContextType, RequireFields<NsdeProductShortagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NsdeProductConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NsdeProductConnection'] = ResolversParentTypes['NsdeProductConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NsdeProductEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<NsdeProductConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<NsdeProductConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['NsdeProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type NsdeProductEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NsdeProductEdge'] = ResolversParentTypes['NsdeProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NsdeProduct'], ParentType, ContextType>;
};

export type OperationPatternResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationPattern'] = ResolversParentTypes['OperationPattern']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
};

export type OperationPhaseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationPhase'] = ResolversParentTypes['OperationPhase']> = {
  ms?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationStatsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationStats'] = ResolversParentTypes['OperationStats']> = {
  bytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  histogram?: Resolver<Array<ResolversTypes['LatencyBucket']>, ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  isOthers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latency?: Resolver<ResolversTypes['LatencyStats'], ParentType, ContextType>;
  missedAtMost?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  storedAnswers?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  upstreamMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  upstreamRequests?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OrangeBookEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntry'] = ResolversParentTypes['OrangeBookEntry']> = {
  application?: Resolver<Maybe<ResolversTypes['DrugApplication']>, ParentType, ContextType>;
  approvalDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedPriorTo1982?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  exclusivity?: Resolver<Array<ResolversTypes['OrangeBookEntryExclusivity']>, ParentType, ContextType>;
  patents?: Resolver<Array<ResolversTypes['OrangeBookEntryPatents']>, ParentType, ContextType>;
  productNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['OrangeBookEntryProducts']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type OrangeBookEntryConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntryConnection'] = ResolversParentTypes['OrangeBookEntryConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OrangeBookEntryEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<OrangeBookEntryConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<OrangeBookEntryConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['OrangeBookEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OrangeBookEntryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntryEdge'] = ResolversParentTypes['OrangeBookEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrangeBookEntry'], ParentType, ContextType>;
};

export type OrangeBookEntryExclusivityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntryExclusivity'] = ResolversParentTypes['OrangeBookEntryExclusivity']> = {
  exclusivityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusivityCodeDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusivityExpirationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrangeBookEntryPatentsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntryPatents'] = ResolversParentTypes['OrangeBookEntryPatents']> = {
  drugProductFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  drugSubstanceFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expirationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patentDelistFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  patentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patentSubmissionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patentUseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patentUseCodeDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrangeBookEntryProductsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntryProducts'] = ResolversParentTypes['OrangeBookEntryProducts']> = {
  activeIngredients?: Resolver<Array<ResolversTypes['OrangeBookEntryProductsActiveIngredients']>, ParentType, ContextType>;
  applicationFullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dosageForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referenceListedDrug?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  referenceStandard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  therapeuticEquivalenceCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrangeBookEntryProductsActiveIngredientsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrangeBookEntryProductsActiveIngredients'] = ResolversParentTypes['OrangeBookEntryProductsActiveIngredients']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reloadedDuringWalk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PredicateCandidateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PredicateCandidate'] = ResolversParentTypes['PredicateCandidate']> = {
  clearance?: Resolver<ResolversTypes['DeviceClearance'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PredicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PredicateCandidatesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PredicateCandidates'] = ResolversParentTypes['PredicateCandidates']> = {
  candidates?: Resolver<Array<ResolversTypes['PredicateCandidate']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PredicateReasonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PredicateReason'] = ResolversParentTypes['PredicateReason']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['PredicateFactor'], ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  alerts?: Resolver<Array<ResolversTypes['Alert']>, ParentType, ContextType, Partial<QueryAlertsArgs>>;
  animalEvent?: Resolver<Maybe<ResolversTypes['AnimalEvent']>, ParentType, ContextType, RequireFields<QueryAnimalEventArgs, 'uniqueAerIdNumber'>>;
  animalEvents?: Resolver<Maybe<ResolversTypes['AnimalEventConnection']>, ParentType, ContextType, RequireFields<QueryAnimalEventsArgs, 'first'>>;
  benchmarkCompression?: Resolver<Maybe<Array<ResolversTypes['CompressionMeasurement']>>, ParentType, ContextType, RequireFields<QueryBenchmarkCompressionArgs, 'dataset' | 'samples'>>;
  cacheStats?: Resolver<ResolversTypes['CacheStats'], ParentType, ContextType, RequireFields<QueryCacheStatsArgs, 'scope' | 'window'>>;
  completeResponseLetter?: Resolver<Maybe<ResolversTypes['CompleteResponseLetter']>, ParentType, ContextType, RequireFields<QueryCompleteResponseLetterArgs, 'fileName'>>;
  completeResponseLetters?: Resolver<Maybe<ResolversTypes['CompleteResponseLetterConnection']>, ParentType, ContextType, RequireFields<QueryCompleteResponseLettersArgs, 'first'>>;
  compressionStats?: Resolver<ResolversTypes['CompressionStats'], ParentType, ContextType>;
  cosmeticEvent?: Resolver<Maybe<ResolversTypes['CosmeticEvent']>, ParentType, ContextType, RequireFields<QueryCosmeticEventArgs, 'reportNumber'>>;
  cosmeticEvents?: Resolver<Maybe<ResolversTypes['CosmeticEventConnection']>, ParentType, ContextType, RequireFields<QueryCosmeticEventsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['DatasetInfo']>, ParentType, ContextType>;
  deviceApproval?: Resolver<Maybe<ResolversTypes['DeviceApproval']>, ParentType, ContextType, RequireFields<QueryDeviceApprovalArgs, 'pmaNumber'>>;
  deviceApprovals?: Resolver<Maybe<ResolversTypes['DeviceApprovalConnection']>, ParentType, ContextType, RequireFields<QueryDeviceApprovalsArgs, 'first'>>;
  deviceClassification?: Resolver<Maybe<ResolversTypes['DeviceClassification']>, ParentType, ContextType, RequireFields<QueryDeviceClassificationArgs, 'productCode'>>;
  deviceClassifications?: Resolver<Maybe<ResolversTypes['DeviceClassificationConnection']>, ParentType, ContextType, RequireFields<QueryDeviceClassificationsArgs, 'first'>>;
  deviceClearance?: Resolver<Maybe<ResolversTypes['DeviceClearance']>, ParentType, ContextType, RequireFields<QueryDeviceClearanceArgs, 'kNumber'>>;
  deviceClearances?: Resolver<Maybe<ResolversTypes['DeviceClearanceConnection']>, ParentType, ContextType, RequireFields<QueryDeviceClearancesArgs, 'first'>>;
  deviceEnforcementReport?: Resolver<Maybe<ResolversTypes['DeviceEnforcementReport']>, ParentType, ContextType, RequireFields<QueryDeviceEnforcementReportArgs, 'recallNumber'>>;
  deviceEnforcementReports?: Resolver<Maybe<ResolversTypes['DeviceEnforcementReportConnection']>, ParentType, ContextType, RequireFields<QueryDeviceEnforcementReportsArgs, 'first'>>;
  deviceEvent?: Resolver<Maybe<ResolversTypes['DeviceEvent']>, ParentType, ContextType, RequireFields<QueryDeviceEventArgs, 'mdrReportKey'>>;
  deviceEvents?: Resolver<Maybe<ResolversTypes['DeviceEventConnection']>, ParentType, ContextType, RequireFields<QueryDeviceEventsArgs, 'first'>>;
  deviceRecall?: Resolver<Maybe<ResolversTypes['DeviceRecall']>, ParentType, ContextType, Partial<QueryDeviceRecallArgs>>;
  deviceRecalls?: Resolver<Maybe<ResolversTypes['DeviceRecallConnection']>, ParentType, ContextType, RequireFields<QueryDeviceRecallsArgs, 'first'>>;
  deviceRegistrations?: Resolver<Maybe<ResolversTypes['DeviceRegistrationConnection']>, ParentType, ContextType, RequireFields<QueryDeviceRegistrationsArgs, 'first'>>;
  deviceSafetyProfile?: Resolver<Maybe<ResolversTypes['DeviceSafetyProfile']>, ParentType, ContextType, RequireFields<QueryDeviceSafetyProfileArgs, 'productCode'>>;
  deviceUdi?: Resolver<Maybe<ResolversTypes['DeviceUdi']>, ParentType, ContextType, RequireFields<QueryDeviceUdiArgs, 'publicDeviceRecordKey'>>;
  deviceUdis?: Resolver<Maybe<ResolversTypes['DeviceUdiConnection']>, ParentType, ContextType, RequireFields<QueryDeviceUdisArgs, 'first'>>;
  drugApplication?: Resolver<Maybe<ResolversTypes['DrugApplication']>, ParentType, ContextType, RequireFields<QueryDrugApplicationArgs, 'applicationNumber'>>;
  drugApplications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<QueryDrugApplicationsArgs, 'first'>>;
  drugEnforcementReport?: Resolver<Maybe<ResolversTypes['DrugEnforcementReport']>, ParentType, ContextType, RequireFields<QueryDrugEnforcementReportArgs, 'recallNumber'>>;
  drugEnforcementReports?: Resolver<Maybe<ResolversTypes['DrugEnforcementReportConnection']>, ParentType, ContextType, RequireFields<QueryDrugEnforcementReportsArgs, 'first'>>;
  drugEvent?: Resolver<Maybe<ResolversTypes['DrugEvent']>, ParentType, ContextType, RequireFields<QueryDrugEventArgs, 'safetyReportId'>>;
  drugEvents?: Resolver<Maybe<ResolversTypes['DrugEventConnection']>, ParentType, ContextType, RequireFields<QueryDrugEventsArgs, 'first'>>;
  drugLabel?: Resolver<Maybe<ResolversTypes['DrugLabel']>, ParentType, ContextType, Partial<QueryDrugLabelArgs>>;
  drugLabels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<QueryDrugLabelsArgs, 'first'>>;
  drugProduct?: Resolver<Maybe<ResolversTypes['DrugProduct']>, ParentType, ContextType, Partial<QueryDrugProductArgs>>;
  drugProducts?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<QueryDrugProductsArgs, 'first'>>;
  drugShortages?: Resolver<Maybe<ResolversTypes['DrugShortageConnection']>, ParentType, ContextType, RequireFields<QueryDrugShortagesArgs, 'first'>>;
  explainLifetime?: Resolver<Maybe<Array<ResolversTypes['LifetimeStep']>>, ParentType, ContextType, RequireFields<QueryExplainLifetimeArgs, 'source'>>;
  foodEnforcementReport?: Resolver<Maybe<ResolversTypes['FoodEnforcementReport']>, ParentType, ContextType, RequireFields<QueryFoodEnforcementReportArgs, 'recallNumber'>>;
  foodEnforcementReports?: Resolver<Maybe<ResolversTypes['FoodEnforcementReportConnection']>, ParentType, ContextType, RequireFields<QueryFoodEnforcementReportsArgs, 'first'>>;
  foodEvent?: Resolver<Maybe<ResolversTypes['FoodEvent']>, ParentType, ContextType, RequireFields<QueryFoodEventArgs, 'reportNumber'>>;
  foodEvents?: Resolver<Maybe<ResolversTypes['FoodEventConnection']>, ParentType, ContextType, RequireFields<QueryFoodEventsArgs, 'first'>>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  historicalDocuments?: Resolver<Maybe<ResolversTypes['HistoricalDocumentConnection']>, ParentType, ContextType, RequireFields<QueryHistoricalDocumentsArgs, 'first'>>;
  jobRuns?: Resolver<Maybe<Array<ResolversTypes['JobRun']>>, ParentType, ContextType, RequireFields<QueryJobRunsArgs, 'first'>>;
  jobs?: Resolver<Maybe<Array<ResolversTypes['Job']>>, ParentType, ContextType>;
  latencyOverTime?: Resolver<Array<ResolversTypes['LatencyStretch']>, ParentType, ContextType, RequireFields<QueryLatencyOverTimeArgs, 'scope' | 'window'>>;
  missRatioCurve?: Resolver<Maybe<Array<ResolversTypes['MissRatioPoint']>>, ParentType, ContextType, Partial<QueryMissRatioCurveArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nsdeProduct?: Resolver<Maybe<ResolversTypes['NsdeProduct']>, ParentType, ContextType, RequireFields<QueryNsdeProductArgs, 'packageNdc11'>>;
  nsdeProducts?: Resolver<Maybe<ResolversTypes['NsdeProductConnection']>, ParentType, ContextType, RequireFields<QueryNsdeProductsArgs, 'first'>>;
  openFda?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryOpenFdaArgs, 'dataset'>>;
  operationStats?: Resolver<Maybe<Array<ResolversTypes['OperationStats']>>, ParentType, ContextType, RequireFields<QueryOperationStatsArgs, 'first' | 'orderBy' | 'scope' | 'window'>>;
  orangeBookEntries?: Resolver<Maybe<ResolversTypes['OrangeBookEntryConnection']>, ParentType, ContextType, RequireFields<QueryOrangeBookEntriesArgs, 'first'>>;
  queryPatterns?: Resolver<Maybe<ResolversTypes['QueryPatterns']>, ParentType, ContextType, RequireFields<QueryQueryPatternsArgs, 'first'>>;
  recommendations?: Resolver<Maybe<Array<ResolversTypes['Recommendation']>>, ParentType, ContextType>;
  serologyTests?: Resolver<Maybe<ResolversTypes['SerologyTestConnection']>, ParentType, ContextType, RequireFields<QuerySerologyTestsArgs, 'first'>>;
  slowOperations?: Resolver<Maybe<Array<ResolversTypes['SlowOperation']>>, ParentType, ContextType, RequireFields<QuerySlowOperationsArgs, 'first'>>;
  substance?: Resolver<Maybe<ResolversTypes['Substance']>, ParentType, ContextType, Partial<QuerySubstanceArgs>>;
  substances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<QuerySubstancesArgs, 'first'>>;
  tobaccoDigitalAdsResearch?: Resolver<Maybe<ResolversTypes['TobaccoDigitalAdsResearchConnection']>, ParentType, ContextType, RequireFields<QueryTobaccoDigitalAdsResearchArgs, 'first'>>;
  tobaccoPreventionAdsResearch?: Resolver<Maybe<ResolversTypes['TobaccoPreventionAdsResearchConnection']>, ParentType, ContextType, RequireFields<QueryTobaccoPreventionAdsResearchArgs, 'first'>>;
  tobaccoProblem?: Resolver<Maybe<ResolversTypes['TobaccoProblem']>, ParentType, ContextType, RequireFields<QueryTobaccoProblemArgs, 'reportId'>>;
  tobaccoProblems?: Resolver<Maybe<ResolversTypes['TobaccoProblemConnection']>, ParentType, ContextType, RequireFields<QueryTobaccoProblemsArgs, 'first'>>;
  tobaccoSmokefreeResearch?: Resolver<Maybe<ResolversTypes['TobaccoSmokefreeResearchConnection']>, ParentType, ContextType, RequireFields<QueryTobaccoSmokefreeResearchArgs, 'first'>>;
  unii?: Resolver<Maybe<ResolversTypes['Unii']>, ParentType, ContextType, RequireFields<QueryUniiArgs, 'unii'>>;
  uniis?: Resolver<Maybe<ResolversTypes['UniiConnection']>, ParentType, ContextType, RequireFields<QueryUniisArgs, 'first'>>;
  upstream?: Resolver<ResolversTypes['Upstream'], ParentType, ContextType>;
};

export type QueryPatternsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['QueryPatterns'] = ResolversParentTypes['QueryPatterns']> = {
  datasets?: Resolver<Array<ResolversTypes['NamedPattern']>, ParentType, ContextType>;
  falling?: Resolver<Array<ResolversTypes['OperationPattern']>, ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['NamedPattern']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['NamedPattern']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['OperationPattern']>, ParentType, ContextType>;
  rising?: Resolver<Array<ResolversTypes['OperationPattern']>, ParentType, ContextType>;
  sequences?: Resolver<Array<ResolversTypes['SequencePattern']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedGain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['SettingChange']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RecommendationSeverity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolverTimeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResolverTime'] = ResolversParentTypes['ResolverTime']> = {
  calls?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  ms?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SequencePatternResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SequencePattern'] = ResolversParentTypes['SequencePattern']> = {
  count?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SerologyTestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SerologyTest'] = ResolversParentTypes['SerologyTest']> = {
  antibodyAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  antibodyTruth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePerformed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysFromSymptom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igaAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igaResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iggAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iggResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iggTiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iggTruth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmIgaAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmIgaResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmIggAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmIggResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmTiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  igmTruth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panAgree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panTiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sampleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SerologyTestConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SerologyTestConnection'] = ResolversParentTypes['SerologyTestConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SerologyTestEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<SerologyTestConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<SerologyTestConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['SerologyTest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SerologyTestEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SerologyTestEdge'] = ResolversParentTypes['SerologyTestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SerologyTest'], ParentType, ContextType>;
};

export type SettingChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SettingChange'] = ResolversParentTypes['SettingChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlowOperationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SlowOperation'] = ResolversParentTypes['SlowOperation']> = {
  because?: Resolver<Array<ResolversTypes['SlownessReason']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['OperationPhase']>, ParentType, ContextType>;
  resolvers?: Resolver<Array<ResolversTypes['ResolverTime']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upstream?: Resolver<Array<ResolversTypes['UpstreamWait']>, ParentType, ContextType>;
  upstreamRequests?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  usualMs?: Resolver<Maybe<ResolversTypes['NonNegativeFloat']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type SubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Substance'] = ResolversParentTypes['Substance']> = {
  applications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<SubstanceApplicationsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['SubstanceCodes']>, ParentType, ContextType>;
  definitionLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definitionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DrugEventConnection']>, ParentType, ContextType, RequireFields<SubstanceEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<SubstanceLabelsArgs, 'first'>>;
  mixture?: Resolver<Maybe<ResolversTypes['SubstanceMixture']>, ParentType, ContextType>;
  moieties?: Resolver<Array<ResolversTypes['SubstanceMoieties']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['SubstanceNames']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['SubstanceNotes']>, ParentType, ContextType>;
  nucleicAcid?: Resolver<Maybe<ResolversTypes['SubstanceNucleicAcid']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<SubstanceProductsArgs, 'first'>>;
  properties?: Resolver<Array<ResolversTypes['SubstanceProperties']>, ParentType, ContextType>;
  protein?: Resolver<Maybe<ResolversTypes['SubstanceProtein']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['SubstanceReferences']>, ParentType, ContextType>;
  relatedSubstances?: Resolver<Maybe<ResolversTypes['SubstanceConnection']>, ParentType, ContextType, RequireFields<SubstanceRelatedSubstancesArgs, 'first'>>;
  relationships?: Resolver<Array<ResolversTypes['SubstanceRelationships']>, ParentType, ContextType>;
  shortages?: Resolver<Maybe<ResolversTypes['DrugShortageConnection']>, ParentType, ContextType, RequireFields<SubstanceShortagesArgs, 'first'>>;
  structurallyDiverse?: Resolver<Maybe<ResolversTypes['SubstanceStructurallyDiverse']>, ParentType, ContextType>;
  structure?: Resolver<Maybe<ResolversTypes['SubstanceStructure']>, ParentType, ContextType>;
  substanceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniiEntry?: Resolver<Maybe<ResolversTypes['Unii']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubstanceCodesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceCodes'] = ResolversParentTypes['SubstanceCodes']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceConnection'] = ResolversParentTypes['SubstanceConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubstanceEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<SubstanceConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Substance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SubstanceEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceEdge'] = ResolversParentTypes['SubstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Substance'], ParentType, ContextType>;
};

export type SubstanceMixtureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceMixture'] = ResolversParentTypes['SubstanceMixture']> = {
  components?: Resolver<Array<ResolversTypes['SubstanceMixtureComponents']>, ParentType, ContextType>;
  parentSubstance?: Resolver<Maybe<ResolversTypes['SubstanceMixtureParentSubstance']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceMixtureComponentsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceMixtureComponents'] = ResolversParentTypes['SubstanceMixtureComponents']> = {
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['SubstanceMixtureComponentsSubstance']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceMixtureComponentsSubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceMixtureComponentsSubstance'] = ResolversParentTypes['SubstanceMixtureComponentsSubstance']> = {
  linkingId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refPname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refuuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substanceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceMixtureParentSubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceMixtureParentSubstance'] = ResolversParentTypes['SubstanceMixtureParentSubstance']> = {
  linkingId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refPname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refuuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substanceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceMoietiesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceMoieties'] = ResolversParentTypes['SubstanceMoieties']> = {
  atropisomerism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countAmount?: Resolver<Maybe<ResolversTypes['SubstanceMoietiesCountAmount']>, ParentType, ContextType>;
  definedStereo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ezCenters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moietyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  molecularWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  molfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opticalActivity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  smiles?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stereoCenters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stereoComments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stereochemistry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceMoietiesCountAmountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceMoietiesCountAmount'] = ResolversParentTypes['SubstanceMoietiesCountAmount']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nonNumericValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceNamesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceNames'] = ResolversParentTypes['SubstanceNames']> = {
  displayName?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameJurisdiction?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nameOrgs?: Resolver<Array<ResolversTypes['SubstanceNamesNameOrgs']>, ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceNamesNameOrgsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceNamesNameOrgs'] = ResolversParentTypes['SubstanceNamesNameOrgs']> = {
  deprecatedDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nameOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceNotesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceNotes'] = ResolversParentTypes['SubstanceNotes']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceNucleicAcidResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceNucleicAcid'] = ResolversParentTypes['SubstanceNucleicAcid']> = {
  nucleicAcidSubType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nucleicAcidType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subunits?: Resolver<Array<ResolversTypes['SubstanceNucleicAcidSubunits']>, ParentType, ContextType>;
};

export type SubstanceNucleicAcidSubunitsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceNucleicAcidSubunits'] = ResolversParentTypes['SubstanceNucleicAcidSubunits']> = {
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subunitIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubstancePropertiesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceProperties'] = ResolversParentTypes['SubstanceProperties']> = {
  defining?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  propertyType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SubstancePropertiesValue']>, ParentType, ContextType>;
};

export type SubstancePropertiesValueResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstancePropertiesValue'] = ResolversParentTypes['SubstancePropertiesValue']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highLimit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowLimit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nonNumericValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceProteinResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceProtein'] = ResolversParentTypes['SubstanceProtein']> = {
  proteinSubType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proteinType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subunits?: Resolver<Array<ResolversTypes['SubstanceProteinSubunits']>, ParentType, ContextType>;
};

export type SubstanceProteinSubunitsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceProteinSubunits'] = ResolversParentTypes['SubstanceProteinSubunits']> = {
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subunitIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubstanceReferencesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceReferences'] = ResolversParentTypes['SubstanceReferences']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicDomain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceRelationshipsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceRelationships'] = ResolversParentTypes['SubstanceRelationships']> = {
  amount?: Resolver<Maybe<ResolversTypes['SubstanceRelationshipsAmount']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interactionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediatorSubstance?: Resolver<Maybe<ResolversTypes['SubstanceRelationshipsMediatorSubstance']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  relatedSubstance?: Resolver<Maybe<ResolversTypes['SubstanceRelationshipsRelatedSubstance']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceRelationshipsAmountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceRelationshipsAmount'] = ResolversParentTypes['SubstanceRelationshipsAmount']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nonNumericValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceRelationshipsMediatorSubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceRelationshipsMediatorSubstance'] = ResolversParentTypes['SubstanceRelationshipsMediatorSubstance']> = {
  linkingId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refPname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refuuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substanceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceRelationshipsRelatedSubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceRelationshipsRelatedSubstance'] = ResolversParentTypes['SubstanceRelationshipsRelatedSubstance']> = {
  linkingId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refPname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refuuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substanceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceStructurallyDiverseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceStructurallyDiverse'] = ResolversParentTypes['SubstanceStructurallyDiverse']> = {
  developmentalStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fractionMaterialType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fractionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infraSpecificName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infraSpecificType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organismAuthor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organismFamily?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organismGenus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organismSpecies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentSubstance?: Resolver<Maybe<ResolversTypes['SubstanceStructurallyDiverseParentSubstance']>, ParentType, ContextType>;
  part?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sourceMaterialClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceMaterialState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceMaterialType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceStructurallyDiverseParentSubstanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceStructurallyDiverseParentSubstance'] = ResolversParentTypes['SubstanceStructurallyDiverseParentSubstance']> = {
  linkingId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refPname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refuuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substanceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstanceStructureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubstanceStructure'] = ResolversParentTypes['SubstanceStructure']> = {
  atropisomerism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  definedStereo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ezCenters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  molecularWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  molfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opticalActivity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  smiles?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stereoCenters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stereoComments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stereochemistry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  structureId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoDigitalAdsResearchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoDigitalAdsResearch'] = ResolversParentTypes['TobaccoDigitalAdsResearch']> = {
  adNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adRecognition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  attentiveAverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attentiveSeconds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attentiveSecondsStandardDeviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attentiveVtr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandRecognition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelOrFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  playbackSeconds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  playbackSecondsStandardDeviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  viewThroughRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  views?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoDigitalAdsResearchConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoDigitalAdsResearchConnection'] = ResolversParentTypes['TobaccoDigitalAdsResearchConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TobaccoDigitalAdsResearchEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<TobaccoDigitalAdsResearchConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['TobaccoDigitalAdsResearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TobaccoDigitalAdsResearchEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoDigitalAdsResearchEdge'] = ResolversParentTypes['TobaccoDigitalAdsResearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TobaccoDigitalAdsResearch'], ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearch'] = ResolversParentTypes['TobaccoPreventionAdsResearch']> = {
  adNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ageGroup?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearchAgeGroup']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  fullSample?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearchFullSample']>, ParentType, ContextType>;
  gender?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearchGender']>, ParentType, ContextType>;
  raceOrEthnicity?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearchRaceOrEthnicity']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  riskStatus?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearchRiskStatus']>, ParentType, ContextType>;
  studyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchAgeGroupResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchAgeGroup'] = ResolversParentTypes['TobaccoPreventionAdsResearchAgeGroup']> = {
  ageGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  controlGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchConnection'] = ResolversParentTypes['TobaccoPreventionAdsResearchConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearchEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<TobaccoPreventionAdsResearchConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['TobaccoPreventionAdsResearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchEdge'] = ResolversParentTypes['TobaccoPreventionAdsResearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TobaccoPreventionAdsResearch'], ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchFullSampleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchFullSample'] = ResolversParentTypes['TobaccoPreventionAdsResearchFullSample']> = {
  controlGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchGenderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchGender'] = ResolversParentTypes['TobaccoPreventionAdsResearchGender']> = {
  controlGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchRaceOrEthnicityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchRaceOrEthnicity'] = ResolversParentTypes['TobaccoPreventionAdsResearchRaceOrEthnicity']> = {
  controlGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raceOrEthnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoPreventionAdsResearchRiskStatusResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoPreventionAdsResearchRiskStatus'] = ResolversParentTypes['TobaccoPreventionAdsResearchRiskStatus']> = {
  controlGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureGroupNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tobaccoUseStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoProblemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoProblem'] = ResolversParentTypes['TobaccoProblem']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  dateSubmitted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nonuserAffected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberHealthProblems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberProductProblems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberTobaccoProducts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedHealthProblems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reportedProductProblems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tobaccoProducts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TobaccoProblemConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoProblemConnection'] = ResolversParentTypes['TobaccoProblemConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TobaccoProblemEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<TobaccoProblemConnectionFacetArgs, 'field' | 'first'>>;
  histogram?: Resolver<Maybe<Array<ResolversTypes['HistogramBucket']>>, ParentType, ContextType, RequireFields<TobaccoProblemConnectionHistogramArgs, 'field' | 'interval'>>;
  nodes?: Resolver<Array<ResolversTypes['TobaccoProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TobaccoProblemEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoProblemEdge'] = ResolversParentTypes['TobaccoProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TobaccoProblem'], ParentType, ContextType>;
};

export type TobaccoSmokefreeResearchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoSmokefreeResearch'] = ResolversParentTypes['TobaccoSmokefreeResearch']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  trafficReferralGroup?: Resolver<Maybe<ResolversTypes['TobaccoSmokefreeResearchTrafficReferralGroup']>, ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variableDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TobaccoSmokefreeResearchConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoSmokefreeResearchConnection'] = ResolversParentTypes['TobaccoSmokefreeResearchConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TobaccoSmokefreeResearchEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<TobaccoSmokefreeResearchConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['TobaccoSmokefreeResearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TobaccoSmokefreeResearchEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoSmokefreeResearchEdge'] = ResolversParentTypes['TobaccoSmokefreeResearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TobaccoSmokefreeResearch'], ParentType, ContextType>;
};

export type TobaccoSmokefreeResearchTrafficReferralGroupResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TobaccoSmokefreeResearchTrafficReferralGroup'] = ResolversParentTypes['TobaccoSmokefreeResearchTrafficReferralGroup']> = {
  directTraffic?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  directTrafficDenominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organicTraffic?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  organicTrafficDenominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  theRealCostCampaign?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  theRealCostCampaignDenominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UniiResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Unii'] = ResolversParentTypes['Unii']> = {
  applications?: Resolver<Maybe<ResolversTypes['DrugApplicationConnection']>, ParentType, ContextType, RequireFields<UniiApplicationsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['DrugEventConnection']>, ParentType, ContextType, RequireFields<UniiEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['DrugLabelConnection']>, ParentType, ContextType, RequireFields<UniiLabelsArgs, 'first'>>;
  products?: Resolver<Maybe<ResolversTypes['DrugProductConnection']>, ParentType, ContextType, RequireFields<UniiProductsArgs, 'first'>>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  shortages?: Resolver<Maybe<ResolversTypes['DrugShortageConnection']>, ParentType, ContextType, RequireFields<UniiShortagesArgs, 'first'>>;
  substance?: Resolver<Maybe<ResolversTypes['Substance']>, ParentType, ContextType>;
  substanceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unii?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniiConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UniiConnection'] = ResolversParentTypes['UniiConnection']> = {
  asOf?: Resolver<ResolversTypes['AsOf'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['UniiEdge']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<Array<ResolversTypes['FacetTerm']>>, ParentType, ContextType, RequireFields<UniiConnectionFacetArgs, 'field' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Unii']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type UniiEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UniiEdge'] = ResolversParentTypes['UniiEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unii'], ParentType, ContextType>;
};

export type UpstreamResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Upstream'] = ResolversParentTypes['Upstream']> = {
  breakers?: Resolver<Array<ResolversTypes['BreakerStatus']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['BudgetWindow'], ParentType, ContextType>;
  latency?: Resolver<ResolversTypes['LatencyStats'], ParentType, ContextType, RequireFields<UpstreamLatencyArgs, 'window'>>;
  minute?: Resolver<ResolversTypes['BudgetWindow'], ParentType, ContextType>;
  refusedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UpstreamWaitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpstreamWait'] = ResolversParentTypes['UpstreamWait']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ms?: Resolver<ResolversTypes['NonNegativeFloat'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WarmFailureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WarmFailure'] = ResolversParentTypes['WarmFailure']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarmReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WarmReport'] = ResolversParentTypes['WarmReport']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['WarmFailure']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  About?: AboutResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AnimalEvent?: AnimalEventResolvers<ContextType>;
  AnimalEventAnimal?: AnimalEventAnimalResolvers<ContextType>;
  AnimalEventAnimalAge?: AnimalEventAnimalAgeResolvers<ContextType>;
  AnimalEventAnimalBreed?: AnimalEventAnimalBreedResolvers<ContextType>;
  AnimalEventAnimalWeight?: AnimalEventAnimalWeightResolvers<ContextType>;
  AnimalEventConnection?: AnimalEventConnectionResolvers<ContextType>;
  AnimalEventDrug?: AnimalEventDrugResolvers<ContextType>;
  AnimalEventDrugActiveIngredients?: AnimalEventDrugActiveIngredientsResolvers<ContextType>;
  AnimalEventDrugActiveIngredientsDose?: AnimalEventDrugActiveIngredientsDoseResolvers<ContextType>;
  AnimalEventDrugDose?: AnimalEventDrugDoseResolvers<ContextType>;
  AnimalEventDrugFrequencyOfAdministration?: AnimalEventDrugFrequencyOfAdministrationResolvers<ContextType>;
  AnimalEventDrugManufacturer?: AnimalEventDrugManufacturerResolvers<ContextType>;
  AnimalEventDrugOpenFda?: AnimalEventDrugOpenFdaResolvers<ContextType>;
  AnimalEventDuration?: AnimalEventDurationResolvers<ContextType>;
  AnimalEventEdge?: AnimalEventEdgeResolvers<ContextType>;
  AnimalEventHealthAssessmentPriorToExposure?: AnimalEventHealthAssessmentPriorToExposureResolvers<ContextType>;
  AnimalEventOutcome?: AnimalEventOutcomeResolvers<ContextType>;
  AnimalEventReaction?: AnimalEventReactionResolvers<ContextType>;
  AnimalEventReceiver?: AnimalEventReceiverResolvers<ContextType>;
  AsOf?: AsOfResolvers<ContextType>;
  BreakerStatus?: BreakerStatusResolvers<ContextType>;
  BudgetWindow?: BudgetWindowResolvers<ContextType>;
  CacheStats?: CacheStatsResolvers<ContextType>;
  CacheTierStats?: CacheTierStatsResolvers<ContextType>;
  CodecCheck?: CodecCheckResolvers<ContextType>;
  CodecFailure?: CodecFailureResolvers<ContextType>;
  CodecStats?: CodecStatsResolvers<ContextType>;
  CompleteResponseLetter?: CompleteResponseLetterResolvers<ContextType>;
  CompleteResponseLetterConnection?: CompleteResponseLetterConnectionResolvers<ContextType>;
  CompleteResponseLetterEdge?: CompleteResponseLetterEdgeResolvers<ContextType>;
  CompressionCheck?: CompressionCheckResolvers<ContextType>;
  CompressionChoice?: CompressionChoiceResolvers<ContextType>;
  CompressionDictionary?: CompressionDictionaryResolvers<ContextType>;
  CompressionMeasurement?: CompressionMeasurementResolvers<ContextType>;
  CompressionStats?: CompressionStatsResolvers<ContextType>;
  CosmeticEvent?: CosmeticEventResolvers<ContextType>;
  CosmeticEventConnection?: CosmeticEventConnectionResolvers<ContextType>;
  CosmeticEventEdge?: CosmeticEventEdgeResolvers<ContextType>;
  CosmeticEventPatient?: CosmeticEventPatientResolvers<ContextType>;
  CosmeticEventProducts?: CosmeticEventProductsResolvers<ContextType>;
  DatasetCacheStats?: DatasetCacheStatsResolvers<ContextType>;
  DatasetHolding?: DatasetHoldingResolvers<ContextType>;
  DatasetInfo?: DatasetInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeviceApproval?: DeviceApprovalResolvers<ContextType>;
  DeviceApprovalConnection?: DeviceApprovalConnectionResolvers<ContextType>;
  DeviceApprovalEdge?: DeviceApprovalEdgeResolvers<ContextType>;
  DeviceApprovalOpenFda?: DeviceApprovalOpenFdaResolvers<ContextType>;
  DeviceClassification?: DeviceClassificationResolvers<ContextType>;
  DeviceClassificationConnection?: DeviceClassificationConnectionResolvers<ContextType>;
  DeviceClassificationEdge?: DeviceClassificationEdgeResolvers<ContextType>;
  DeviceClassificationOpenFda?: DeviceClassificationOpenFdaResolvers<ContextType>;
  DeviceClearance?: DeviceClearanceResolvers<ContextType>;
  DeviceClearanceConnection?: DeviceClearanceConnectionResolvers<ContextType>;
  DeviceClearanceEdge?: DeviceClearanceEdgeResolvers<ContextType>;
  DeviceClearanceOpenFda?: DeviceClearanceOpenFdaResolvers<ContextType>;
  DeviceEnforcementReport?: DeviceEnforcementReportResolvers<ContextType>;
  DeviceEnforcementReportConnection?: DeviceEnforcementReportConnectionResolvers<ContextType>;
  DeviceEnforcementReportEdge?: DeviceEnforcementReportEdgeResolvers<ContextType>;
  DeviceEvent?: DeviceEventResolvers<ContextType>;
  DeviceEventConnection?: DeviceEventConnectionResolvers<ContextType>;
  DeviceEventDevice?: DeviceEventDeviceResolvers<ContextType>;
  DeviceEventDeviceOpenFda?: DeviceEventDeviceOpenFdaResolvers<ContextType>;
  DeviceEventEdge?: DeviceEventEdgeResolvers<ContextType>;
  DeviceEventMdrText?: DeviceEventMdrTextResolvers<ContextType>;
  DeviceEventPatient?: DeviceEventPatientResolvers<ContextType>;
  DeviceRecall?: DeviceRecallResolvers<ContextType>;
  DeviceRecallConnection?: DeviceRecallConnectionResolvers<ContextType>;
  DeviceRecallEdge?: DeviceRecallEdgeResolvers<ContextType>;
  DeviceRecallOpenFda?: DeviceRecallOpenFdaResolvers<ContextType>;
  DeviceRegistration?: DeviceRegistrationResolvers<ContextType>;
  DeviceRegistrationConnection?: DeviceRegistrationConnectionResolvers<ContextType>;
  DeviceRegistrationEdge?: DeviceRegistrationEdgeResolvers<ContextType>;
  DeviceRegistrationProducts?: DeviceRegistrationProductsResolvers<ContextType>;
  DeviceRegistrationProductsOpenFda?: DeviceRegistrationProductsOpenFdaResolvers<ContextType>;
  DeviceRegistrationRegistration?: DeviceRegistrationRegistrationResolvers<ContextType>;
  DeviceRegistrationRegistrationOwnerOperator?: DeviceRegistrationRegistrationOwnerOperatorResolvers<ContextType>;
  DeviceRegistrationRegistrationOwnerOperatorContactAddress?: DeviceRegistrationRegistrationOwnerOperatorContactAddressResolvers<ContextType>;
  DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondent?: DeviceRegistrationRegistrationOwnerOperatorOfficialCorrespondentResolvers<ContextType>;
  DeviceRegistrationRegistrationUsAgent?: DeviceRegistrationRegistrationUsAgentResolvers<ContextType>;
  DeviceSafetyProfile?: DeviceSafetyProfileResolvers<ContextType>;
  DeviceUdi?: DeviceUdiResolvers<ContextType>;
  DeviceUdiConnection?: DeviceUdiConnectionResolvers<ContextType>;
  DeviceUdiCustomerContacts?: DeviceUdiCustomerContactsResolvers<ContextType>;
  DeviceUdiDeviceSizes?: DeviceUdiDeviceSizesResolvers<ContextType>;
  DeviceUdiEdge?: DeviceUdiEdgeResolvers<ContextType>;
  DeviceUdiGmdnTerms?: DeviceUdiGmdnTermsResolvers<ContextType>;
  DeviceUdiIdentifiers?: DeviceUdiIdentifiersResolvers<ContextType>;
  DeviceUdiPremarketSubmissions?: DeviceUdiPremarketSubmissionsResolvers<ContextType>;
  DeviceUdiProductCodes?: DeviceUdiProductCodesResolvers<ContextType>;
  DeviceUdiProductCodesOpenFda?: DeviceUdiProductCodesOpenFdaResolvers<ContextType>;
  DeviceUdiSterilization?: DeviceUdiSterilizationResolvers<ContextType>;
  DeviceUdiStorage?: DeviceUdiStorageResolvers<ContextType>;
  DeviceUdiStorageHigh?: DeviceUdiStorageHighResolvers<ContextType>;
  DeviceUdiStorageLow?: DeviceUdiStorageLowResolvers<ContextType>;
  DrugApplication?: DrugApplicationResolvers<ContextType>;
  DrugApplicationConnection?: DrugApplicationConnectionResolvers<ContextType>;
  DrugApplicationEdge?: DrugApplicationEdgeResolvers<ContextType>;
  DrugApplicationOpenFda?: DrugApplicationOpenFdaResolvers<ContextType>;
  DrugApplicationProducts?: DrugApplicationProductsResolvers<ContextType>;
  DrugApplicationProductsActiveIngredients?: DrugApplicationProductsActiveIngredientsResolvers<ContextType>;
  DrugApplicationSubmissions?: DrugApplicationSubmissionsResolvers<ContextType>;
  DrugApplicationSubmissionsApplicationDocs?: DrugApplicationSubmissionsApplicationDocsResolvers<ContextType>;
  DrugApplicationSubmissionsSubmissionPropertyType?: DrugApplicationSubmissionsSubmissionPropertyTypeResolvers<ContextType>;
  DrugEnforcementReport?: DrugEnforcementReportResolvers<ContextType>;
  DrugEnforcementReportConnection?: DrugEnforcementReportConnectionResolvers<ContextType>;
  DrugEnforcementReportEdge?: DrugEnforcementReportEdgeResolvers<ContextType>;
  DrugEnforcementReportOpenFda?: DrugEnforcementReportOpenFdaResolvers<ContextType>;
  DrugEvent?: DrugEventResolvers<ContextType>;
  DrugEventConnection?: DrugEventConnectionResolvers<ContextType>;
  DrugEventEdge?: DrugEventEdgeResolvers<ContextType>;
  DrugEventPatient?: DrugEventPatientResolvers<ContextType>;
  DrugEventPatientDrug?: DrugEventPatientDrugResolvers<ContextType>;
  DrugEventPatientDrugActiveSubstance?: DrugEventPatientDrugActiveSubstanceResolvers<ContextType>;
  DrugEventPatientDrugDrugRecurrence?: DrugEventPatientDrugDrugRecurrenceResolvers<ContextType>;
  DrugEventPatientDrugOpenFda?: DrugEventPatientDrugOpenFdaResolvers<ContextType>;
  DrugEventPatientPatientDeath?: DrugEventPatientPatientDeathResolvers<ContextType>;
  DrugEventPatientReaction?: DrugEventPatientReactionResolvers<ContextType>;
  DrugEventPatientSummary?: DrugEventPatientSummaryResolvers<ContextType>;
  DrugEventPrimarySource?: DrugEventPrimarySourceResolvers<ContextType>;
  DrugEventReceiver?: DrugEventReceiverResolvers<ContextType>;
  DrugEventReportDuplicate?: DrugEventReportDuplicateResolvers<ContextType>;
  DrugEventSender?: DrugEventSenderResolvers<ContextType>;
  DrugLabel?: DrugLabelResolvers<ContextType>;
  DrugLabelConnection?: DrugLabelConnectionResolvers<ContextType>;
  DrugLabelEdge?: DrugLabelEdgeResolvers<ContextType>;
  DrugLabelOpenFda?: DrugLabelOpenFdaResolvers<ContextType>;
  DrugProduct?: DrugProductResolvers<ContextType>;
  DrugProductActiveIngredients?: DrugProductActiveIngredientsResolvers<ContextType>;
  DrugProductConnection?: DrugProductConnectionResolvers<ContextType>;
  DrugProductEdge?: DrugProductEdgeResolvers<ContextType>;
  DrugProductOpenFda?: DrugProductOpenFdaResolvers<ContextType>;
  DrugProductPackaging?: DrugProductPackagingResolvers<ContextType>;
  DrugShortage?: DrugShortageResolvers<ContextType>;
  DrugShortageConnection?: DrugShortageConnectionResolvers<ContextType>;
  DrugShortageEdge?: DrugShortageEdgeResolvers<ContextType>;
  DrugShortageOpenFda?: DrugShortageOpenFdaResolvers<ContextType>;
  FacetTerm?: FacetTermResolvers<ContextType>;
  FeatureSwitch?: FeatureSwitchResolvers<ContextType>;
  FoodEnforcementReport?: FoodEnforcementReportResolvers<ContextType>;
  FoodEnforcementReportConnection?: FoodEnforcementReportConnectionResolvers<ContextType>;
  FoodEnforcementReportEdge?: FoodEnforcementReportEdgeResolvers<ContextType>;
  FoodEvent?: FoodEventResolvers<ContextType>;
  FoodEventConnection?: FoodEventConnectionResolvers<ContextType>;
  FoodEventConsumer?: FoodEventConsumerResolvers<ContextType>;
  FoodEventEdge?: FoodEventEdgeResolvers<ContextType>;
  FoodEventProducts?: FoodEventProductsResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  HealthPart?: HealthPartResolvers<ContextType>;
  HistogramBucket?: HistogramBucketResolvers<ContextType>;
  HistoricalDocument?: HistoricalDocumentResolvers<ContextType>;
  HistoricalDocumentConnection?: HistoricalDocumentConnectionResolvers<ContextType>;
  HistoricalDocumentEdge?: HistoricalDocumentEdgeResolvers<ContextType>;
  InvalidationResult?: InvalidationResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobRequest?: JobRequestResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobSchedule?: JobScheduleResolvers<ContextType>;
  LatencyBucket?: LatencyBucketResolvers<ContextType>;
  LatencyStats?: LatencyStatsResolvers<ContextType>;
  LatencyStretch?: LatencyStretchResolvers<ContextType>;
  LifetimeStep?: LifetimeStepResolvers<ContextType>;
  MissRatioPoint?: MissRatioPointResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedPattern?: NamedPatternResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeFloat?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  NsdeProduct?: NsdeProductResolvers<ContextType>;
  NsdeProductConnection?: NsdeProductConnectionResolvers<ContextType>;
  NsdeProductEdge?: NsdeProductEdgeResolvers<ContextType>;
  OperationPattern?: OperationPatternResolvers<ContextType>;
  OperationPhase?: OperationPhaseResolvers<ContextType>;
  OperationStats?: OperationStatsResolvers<ContextType>;
  OrangeBookEntry?: OrangeBookEntryResolvers<ContextType>;
  OrangeBookEntryConnection?: OrangeBookEntryConnectionResolvers<ContextType>;
  OrangeBookEntryEdge?: OrangeBookEntryEdgeResolvers<ContextType>;
  OrangeBookEntryExclusivity?: OrangeBookEntryExclusivityResolvers<ContextType>;
  OrangeBookEntryPatents?: OrangeBookEntryPatentsResolvers<ContextType>;
  OrangeBookEntryProducts?: OrangeBookEntryProductsResolvers<ContextType>;
  OrangeBookEntryProductsActiveIngredients?: OrangeBookEntryProductsActiveIngredientsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PredicateCandidate?: PredicateCandidateResolvers<ContextType>;
  PredicateCandidates?: PredicateCandidatesResolvers<ContextType>;
  PredicateReason?: PredicateReasonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryPatterns?: QueryPatternsResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  ResolverTime?: ResolverTimeResolvers<ContextType>;
  SequencePattern?: SequencePatternResolvers<ContextType>;
  SerologyTest?: SerologyTestResolvers<ContextType>;
  SerologyTestConnection?: SerologyTestConnectionResolvers<ContextType>;
  SerologyTestEdge?: SerologyTestEdgeResolvers<ContextType>;
  SettingChange?: SettingChangeResolvers<ContextType>;
  SlowOperation?: SlowOperationResolvers<ContextType>;
  Substance?: SubstanceResolvers<ContextType>;
  SubstanceCodes?: SubstanceCodesResolvers<ContextType>;
  SubstanceConnection?: SubstanceConnectionResolvers<ContextType>;
  SubstanceEdge?: SubstanceEdgeResolvers<ContextType>;
  SubstanceMixture?: SubstanceMixtureResolvers<ContextType>;
  SubstanceMixtureComponents?: SubstanceMixtureComponentsResolvers<ContextType>;
  SubstanceMixtureComponentsSubstance?: SubstanceMixtureComponentsSubstanceResolvers<ContextType>;
  SubstanceMixtureParentSubstance?: SubstanceMixtureParentSubstanceResolvers<ContextType>;
  SubstanceMoieties?: SubstanceMoietiesResolvers<ContextType>;
  SubstanceMoietiesCountAmount?: SubstanceMoietiesCountAmountResolvers<ContextType>;
  SubstanceNames?: SubstanceNamesResolvers<ContextType>;
  SubstanceNamesNameOrgs?: SubstanceNamesNameOrgsResolvers<ContextType>;
  SubstanceNotes?: SubstanceNotesResolvers<ContextType>;
  SubstanceNucleicAcid?: SubstanceNucleicAcidResolvers<ContextType>;
  SubstanceNucleicAcidSubunits?: SubstanceNucleicAcidSubunitsResolvers<ContextType>;
  SubstanceProperties?: SubstancePropertiesResolvers<ContextType>;
  SubstancePropertiesValue?: SubstancePropertiesValueResolvers<ContextType>;
  SubstanceProtein?: SubstanceProteinResolvers<ContextType>;
  SubstanceProteinSubunits?: SubstanceProteinSubunitsResolvers<ContextType>;
  SubstanceReferences?: SubstanceReferencesResolvers<ContextType>;
  SubstanceRelationships?: SubstanceRelationshipsResolvers<ContextType>;
  SubstanceRelationshipsAmount?: SubstanceRelationshipsAmountResolvers<ContextType>;
  SubstanceRelationshipsMediatorSubstance?: SubstanceRelationshipsMediatorSubstanceResolvers<ContextType>;
  SubstanceRelationshipsRelatedSubstance?: SubstanceRelationshipsRelatedSubstanceResolvers<ContextType>;
  SubstanceStructurallyDiverse?: SubstanceStructurallyDiverseResolvers<ContextType>;
  SubstanceStructurallyDiverseParentSubstance?: SubstanceStructurallyDiverseParentSubstanceResolvers<ContextType>;
  SubstanceStructure?: SubstanceStructureResolvers<ContextType>;
  TobaccoDigitalAdsResearch?: TobaccoDigitalAdsResearchResolvers<ContextType>;
  TobaccoDigitalAdsResearchConnection?: TobaccoDigitalAdsResearchConnectionResolvers<ContextType>;
  TobaccoDigitalAdsResearchEdge?: TobaccoDigitalAdsResearchEdgeResolvers<ContextType>;
  TobaccoPreventionAdsResearch?: TobaccoPreventionAdsResearchResolvers<ContextType>;
  TobaccoPreventionAdsResearchAgeGroup?: TobaccoPreventionAdsResearchAgeGroupResolvers<ContextType>;
  TobaccoPreventionAdsResearchConnection?: TobaccoPreventionAdsResearchConnectionResolvers<ContextType>;
  TobaccoPreventionAdsResearchEdge?: TobaccoPreventionAdsResearchEdgeResolvers<ContextType>;
  TobaccoPreventionAdsResearchFullSample?: TobaccoPreventionAdsResearchFullSampleResolvers<ContextType>;
  TobaccoPreventionAdsResearchGender?: TobaccoPreventionAdsResearchGenderResolvers<ContextType>;
  TobaccoPreventionAdsResearchRaceOrEthnicity?: TobaccoPreventionAdsResearchRaceOrEthnicityResolvers<ContextType>;
  TobaccoPreventionAdsResearchRiskStatus?: TobaccoPreventionAdsResearchRiskStatusResolvers<ContextType>;
  TobaccoProblem?: TobaccoProblemResolvers<ContextType>;
  TobaccoProblemConnection?: TobaccoProblemConnectionResolvers<ContextType>;
  TobaccoProblemEdge?: TobaccoProblemEdgeResolvers<ContextType>;
  TobaccoSmokefreeResearch?: TobaccoSmokefreeResearchResolvers<ContextType>;
  TobaccoSmokefreeResearchConnection?: TobaccoSmokefreeResearchConnectionResolvers<ContextType>;
  TobaccoSmokefreeResearchEdge?: TobaccoSmokefreeResearchEdgeResolvers<ContextType>;
  TobaccoSmokefreeResearchTrafficReferralGroup?: TobaccoSmokefreeResearchTrafficReferralGroupResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Unii?: UniiResolvers<ContextType>;
  UniiConnection?: UniiConnectionResolvers<ContextType>;
  UniiEdge?: UniiEdgeResolvers<ContextType>;
  Upstream?: UpstreamResolvers<ContextType>;
  UpstreamWait?: UpstreamWaitResolvers<ContextType>;
  WarmFailure?: WarmFailureResolvers<ContextType>;
  WarmReport?: WarmReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  dataset?: DatasetDirectiveResolver<any, any, ContextType>;
  freshness?: FreshnessDirectiveResolver<any, any, ContextType>;
  index?: IndexDirectiveResolver<any, any, ContextType>;
  join?: JoinDirectiveResolver<any, any, ContextType>;
  value?: ValueDirectiveResolver<any, any, ContextType>;
  wire?: WireDirectiveResolver<any, any, ContextType>;
};
