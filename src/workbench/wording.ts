import type { ProfileName } from './profiles';
import type { Language } from './settings';

/** What the workbench itself says; the pane has its own wording. */
export interface WorkbenchTexts {
  readonly open: string;
  /** Adds the sheets of a file to the open workbook. */
  readonly add: string;
  readonly save: string;
  readonly sample: string;
  readonly file: string;
  readonly addIn: string;
  readonly view: string;
  readonly mapPositions: string;
  readonly review: string;
  readonly eligibility: string;
  readonly help: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  readonly language: string;
  /** Which Excel the page stands for. */
  readonly excel: string;
  readonly excels: Readonly<Record<ProfileName, string>>;
  readonly opening: (name: string) => string;
  readonly cancel: string;
  /** What was open before still is. */
  readonly givenUp: string;
  readonly saved: (name: string) => string;
  readonly savedWithoutCharts: (charts: number) => string;
  readonly chartsNotDrawn: string;
  readonly failed: string;
  readonly dismiss: string;
}

export const wordings: Record<Language, WorkbenchTexts> = {
  'en-US': {
    open: 'Open…',
    add: 'Add sheets…',
    save: 'Save .xlsx',
    sample: 'Sample',
    file: 'File',
    addIn: 'Job descriptions',
    view: 'View',
    mapPositions: 'Map positions',
    review: 'Review',
    eligibility: 'Eligibility',
    help: 'Help',
    pane: 'Task pane',
    paneWidth: 'Pane width',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    language: 'Language',
    excel: 'Acts as',
    excels: {
      workbench: 'Workbench',
      'excel-2021': 'Excel 2021',
      'microsoft-365': 'Microsoft 365',
      mac: 'Microsoft 365, Mac',
      web: 'Excel on the web',
    },
    opening: (name) => `Opening ${name} …`,
    cancel: 'Cancel',
    givenUp: 'Opening was cancelled. The workbook is as it was.',
    saved: (name) => `Saved as ${name}.`,
    savedWithoutCharts: (charts) =>
      `${charts === 1 ? 'The chart is' : `The ${charts} charts are`} not in the file.`,
    chartsNotDrawn: 'This workbench cannot draw charts. In Excel they stand beside the tables.',
    failed: 'The file could not be opened.',
    dismiss: 'Dismiss',
  },
  'fr-FR': {
    open: 'Ouvrir…',
    add: 'Ajouter des feuilles…',
    save: 'Enregistrer .xlsx',
    sample: 'Exemple',
    file: 'Fichier',
    addIn: 'Descriptions de poste',
    view: 'Affichage',
    mapPositions: 'Rattacher les postes',
    review: 'Examiner',
    eligibility: 'Admissibilité',
    help: 'Aide',
    pane: 'Volet',
    paneWidth: 'Largeur du volet',
    theme: 'Thème',
    light: 'Clair',
    dark: 'Sombre',
    contrast: 'Contraste élevé',
    language: 'Langue',
    excel: 'Simule',
    excels: {
      workbench: 'Atelier',
      'excel-2021': 'Excel 2021',
      'microsoft-365': 'Microsoft 365',
      mac: 'Microsoft 365, Mac',
      web: 'Excel pour le web',
    },
    opening: (name) => `Ouverture de ${name} …`,
    cancel: 'Annuler',
    givenUp: 'L’ouverture a été annulée. Le classeur est resté tel quel.',
    saved: (name) => `Enregistré sous ${name}.`,
    savedWithoutCharts: (charts) =>
      charts === 1
        ? 'Le graphique n’est pas dans le fichier.'
        : `Les ${charts} graphiques ne sont pas dans le fichier.`,
    chartsNotDrawn:
      'Cet atelier ne sait pas dessiner de graphiques. Dans Excel, ils sont à côté des tableaux.',
    failed: 'Le fichier n’a pas pu être ouvert.',
    dismiss: 'Fermer',
  },
  'es-ES': {
    open: 'Abrir…',
    add: 'Añadir hojas…',
    save: 'Guardar .xlsx',
    sample: 'Ejemplo',
    file: 'Archivo',
    addIn: 'Descripciones de puesto',
    view: 'Vista',
    mapPositions: 'Vincular puestos',
    review: 'Revisar',
    eligibility: 'Admisibilidad',
    help: 'Ayuda',
    pane: 'Panel',
    paneWidth: 'Ancho del panel',
    theme: 'Tema',
    light: 'Claro',
    dark: 'Oscuro',
    contrast: 'Contraste alto',
    language: 'Idioma',
    excel: 'Simula',
    excels: {
      workbench: 'Banco de trabajo',
      'excel-2021': 'Excel 2021',
      'microsoft-365': 'Microsoft 365',
      mac: 'Microsoft 365, Mac',
      web: 'Excel para la Web',
    },
    opening: (name) => `Abriendo ${name} …`,
    cancel: 'Cancelar',
    givenUp: 'Se canceló la apertura. El libro sigue como estaba.',
    saved: (name) => `Guardado como ${name}.`,
    savedWithoutCharts: (charts) =>
      charts === 1
        ? 'El gráfico no está en el archivo.'
        : `Los ${charts} gráficos no están en el archivo.`,
    chartsNotDrawn:
      'Este banco de trabajo no puede dibujar gráficos. En Excel están junto a las tablas.',
    failed: 'No se pudo abrir el archivo.',
    dismiss: 'Cerrar',
  },
};
