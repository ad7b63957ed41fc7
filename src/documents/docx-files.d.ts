/** A Word document, bundled as a data URI. */
declare module '*.docx' {
  const dataUri: string;
  export default dataUri;
}
