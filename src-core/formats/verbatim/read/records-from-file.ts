import type { Article } from '../../../model/article';
import type { Speaker } from '../../../model/speaker';
import type { Text } from '../../../model/text';
import type { LibraryContent } from '../../types';
import type { FileArticle } from '../schema/article';
import type { VerbatimFile } from '../schema/file';
import type { FileSpeaker } from '../schema/people-and-tags';
import { annotationFromFile } from './annotation-from-file';

function speakerFromFile({ roles, ...speaker }: FileSpeaker): Speaker {
  return {
    ...speaker,
    roles: roles.map(({ title, organisationId, from, to }) => ({
      title,
      ...(organisationId === null ? {} : { organisationId }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    })),
  };
}

function articleFromFile(file: FileArticle): Article {
  const { fieldOrigins: from } = file;
  return {
    id: file.id,
    createdAt: file.createdAt,
    updatedAt: file.updatedAt,
    createdBy: file.createdBy,
    currentTextHash: file.textHash,
    versions: file.versions,
    title: { value: file.title, from: from.title },
    publication: { value: file.publication, from: from.publication },
    country: { value: file.country, from: from.country },
    publishedOn: { value: file.publishedOn, from: from.publishedOn },
    byline: { value: file.byline, from: from.byline },
    standfirst: { value: file.standfirst, from: from.standfirst },
    url: { value: file.url, from: from.url },
    language: { value: file.language, from: from.language },
    state: file.state,
  };
}

/** The records of a file that was checked. */
export function recordsFromFile(file: VerbatimFile, texts: ReadonlyMap<string, Text>): LibraryContent {
  return {
    annotators: file.annotators,
    tags: file.tags,
    speakers: file.speakers.map(speakerFromFile),
    articles: file.articles.map(articleFromFile),
    annotations: file.annotations.map(annotationFromFile),
    texts,
    removed: file.removed,
  };
}
