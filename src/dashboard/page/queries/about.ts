export interface AboutData {
  readonly about: { readonly sampleData: boolean | null; readonly disclaimer: string };
}

export const aboutQuery = 'query DashboardAbout { about { sampleData disclaimer } }';
