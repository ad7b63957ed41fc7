import { copyToClipboard } from '../../components/copy-to-clipboard';
import { usePane } from '../../pane-context';
import { toFileText } from '../../save-page/file-text';
import { saveFile, type FileEnd, type WrittenFile } from './save-file';

/** A file on its way out of the pane. */
export interface FileOut {
  readonly file: WrittenFile;
  readonly end: FileEnd;
  /** The file as the clipboard takes it to the user's own browser; null where it need not. */
  readonly text: string | null;
}

/** The ways out that this Excel leaves to a file. */
export function useFileOut() {
  const { workbook, displayLanguage } = usePane();

  /** Ahead of the press that copies it: copying must follow on the press at once. */
  const textOf = async ({ name, blob }: WrittenFile): Promise<string | null> =>
    workbook.canOpenBrowser() ? toFileText(name, blob) : null;

  async function save(file: WrittenFile): Promise<FileEnd> {
    return workbook.canDownload() ? saveFile(file, workbook.canAskWhere()) : 'not saved';
  }

  /** Takes the file to the user's own browser, which saves what a pane on a Mac cannot. */
  async function handToBrowser(text: string): Promise<FileEnd> {
    const isCopied = await copyToClipboard(text);
    workbook.openInBrowser(`save.html?lang=${displayLanguage}`);
    return isCopied ? 'to paste' : 'to copy';
  }

  return { textOf, save, handToBrowser };
}
