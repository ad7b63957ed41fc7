import { answerReading, type ReadingAnswer, type ReadingRequest } from './file-reading';

const say = (answer: ReadingAnswer): void => postMessage(answer);

onmessage = ({ data }: MessageEvent<ReadingRequest>) => void answerReading(data, say);
say({ answer: 'started' });
