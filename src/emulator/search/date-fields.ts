/** Names, exactly as asked, that the server counts by day and takes for sortable wherever a sort's field ends with one of them. */
export const COUNTED_BY_DAY: ReadonlySet<string> = new Set(
  [
    'drugstartdate drugenddate patient.patientdeath.patientdeathdate patientdeathdate receiptdate receivedate transmissiondate',
    'report_date recall_initiation_date center_classification_date termination_date effective_time',
    'date_facility_aware date_manufacturer_received date_of_event date_received date_added date_changed date_report',
    'date_report_to_fda date_report_to_manufacturer date_returned_to_manufacturer device_date_of_manufacture',
    'device_date_of_manufacturer baseline_date_ceased_marketing baseline_date_first_marketed expiration_date_of_device',
    'products.created_date event_date_terminated event_date_initiated event_date_created event_date_posted',
    'decision_date fed_reg_notice_date package_discontinue_date publish_date public_version_date',
    'commercial_distribution_end_date identifiers.package_discontinue_date',
    'original_receive_date onset_date first_exposure_date last_exposure_date manufacturing_date lot_expiration',
    'drug.first_exposure_date drug.last_exposure_date drug.manufacturing_date drug.lot_expiration',
    'date_created date_started latest_received_date initial_received_date',
    'marketing_start_date marketing_end_date inactivation_date reactivation_date listing_expiration_date',
    'submissions.submission_status_date submissions.application_docs.date date_performed date_submitted',
    'update_date change_date discontinued_date initial_posting_date letter_date',
  ].flatMap((names) => names.split(' ')),
);
