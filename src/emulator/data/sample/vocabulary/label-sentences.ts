/** Sentences of which prescription labels are made up; `{drug}` stands for the drug, `{n}` for a number, `{class}` for its class. */
export const PRESCRIPTION_SENTENCES = [
  '{drug} is a member of the class {class} and is given once or twice a day.',
  'The recommended starting dose is {n} mg by mouth once daily, with or without food.',
  'Increase the dose at intervals of no less than two weeks until the response is adequate.',
  'In controlled trials of up to {n} weeks the most common adverse reactions were headache, nausea, dizziness and fatigue.',
  'Discontinue {drug} at once if signs of hypersensitivity appear and start supportive treatment.',
  'Exposure rose by {n} % in patients with moderate renal impairment; reduce the dose accordingly.',
  'No dose adjustment is needed in mild hepatic impairment; patients with severe impairment were not studied.',
  'Strong inhibitors of CYP3A4 raise the plasma concentration of {drug} and should not be given at the same time.',
  'Peak plasma concentrations are reached within {n} hours and the terminal half-life is about {n} hours.',
  'About {n} % of a dose is recovered in urine as metabolites that show no activity.',
  'Safety and effectiveness in children below {n} years have not been established.',
  'Of the patients in clinical studies, {n} % were 65 years of age or older; no overall difference in safety was seen.',
  'There are no adequate and well-controlled studies in pregnant women.',
  'It is not known whether {drug} is excreted in human milk; weigh the benefit against the risk for the infant.',
  'Long-term studies in rats at doses up to {n} times the human dose showed no increase of tumors.',
  'Monitor blood pressure and serum electrolytes before treatment and every {n} weeks afterwards.',
  'Patients should be told not to stop {drug} without asking their doctor.',
  'Symptoms of overdose may include drowsiness, vomiting and low blood pressure; there is no specific antidote.',
  'The efficacy of {drug} was shown in a randomised, double-blind, placebo-controlled trial of {n} patients.',
  'Each unit contains {drug} together with lactose monohydrate, magnesium stearate and microcrystalline cellulose.',
  'Store at 20° to 25°C (68° to 77°F); excursions are permitted from 15° to 30°C (59° to 86°F).',
  'Rare cases of severe skin reactions have been reported after marketing.',
  'The drug is contraindicated in patients with a known hypersensitivity to any of its components.',
  'Concomitant use with other {class} agents has not been studied and is not recommended.',
] as const;

/** Sentences of which the boxes of over-the-counter products are made up. */
export const OVER_THE_COUNTER_SENTENCES = [
  'Ask a doctor before use if you have liver disease or high blood pressure.',
  'Adults and children 12 years and over: take {n} every 4 to 6 hours while symptoms last.',
  'Do not take more than {n} in 24 hours.',
  'Stop use and ask a doctor if symptoms last more than {n} days or get worse.',
  'Keep out of reach of children. In case of overdose, get medical help at once.',
  'If pregnant or breast-feeding, ask a health professional before use.',
  'For external use only. When using this product keep out of eyes; rinse with water if contact occurs.',
  'Temporarily relieves minor aches and pains.',
  'Store between 20° and 25°C and keep the carton closed.',
  'Children under {n} years: ask a doctor.',
  'Contains {drug} as the active ingredient.',
] as const;

/** Every generated label carries this, for a reader who sees it out of its context. */
export const LABEL_MARK = 'SAMPLE DATA - NOT A GENUINE PRODUCT';
