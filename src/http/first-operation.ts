/** The operation that both explorers open with: one that shows joins, facets, a histogram and provenance at once. */
export const firstOperation = `# Percutaneous catheters (product code DQY) in
# four datasets. Ctrl-Enter runs the operation;
# Ctrl-Space lists what can be asked for here.
query CatheterOverview {
  deviceClassification(productCode: "DQY") {
    deviceName
    deviceClass
    asOf {
      lastUpdated
      sampleData
    }
    clearances(first: 10) {
      nodes {
        kNumber
        applicant
        decisionDate
      }
    }
    recalls {
      facet(field: ROOT_CAUSE_DESCRIPTION) {
        term
        count
      }
    }
    events {
      byType: facet(field: EVENT_TYPE) {
        term
        count
      }
      byYear: histogram(field: DATE_RECEIVED) {
        start
        count
      }
    }
  }
}
`;
