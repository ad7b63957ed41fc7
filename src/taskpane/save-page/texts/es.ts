import type { SavePageTexts } from './en';

export function spanishSavePage(): SavePageTexts {
  return {
    title: 'Guardar un archivo de JD for Excel',
    paste: 'Haga clic en el campo y pulse Ctrl+V, o ⌘V en un Mac.',
    field: 'Pegue aquí',
    why: 'El panel ha copiado el archivo como texto. Esta ventana lo convierte de nuevo en archivo y no envía nada.',
    given: (file) =>
      `El navegador ha recibido ${file}: búsquelo en las descargas. Si no está, pulse su nombre.`,
    notOurs: 'Esto no es un archivo del panel, o no está entero. Cópielo otra vez en el panel.',
  };
}
