import { expect, it } from 'vitest';
import { PROGRAM_ANNOTATOR } from '$core/model/starter-codebook';
import { startFakeWorkspace } from '../fakes/fake-workspace';

it('is the person of the library again when the settings were lost, never the program', async () => {
  const first = await startFakeWorkspace();
  const analyst = first.workspace.annotatorId();
  await first.workspace.recorder.idle();
  const { fakeHost, databaseName } = first;
  fakeHost.settings = { ...fakeHost.settings, annotatorId: null };
  const second = await startFakeWorkspace({ fakeHost, databaseName });
  expect(second.workspace.annotatorId()).toBe(analyst);
  expect(analyst).not.toBe(PROGRAM_ANNOTATOR.id);
});

it('is asked for where several people work and the settings name none of them', async () => {
  const first = await startFakeWorkspace();
  await first.workspace.registry.addAnnotator('Bo Lind', 'BL');
  await first.workspace.recorder.idle();
  const { fakeHost, databaseName } = first;
  fakeHost.settings = { ...fakeHost.settings, annotatorId: PROGRAM_ANNOTATOR.id.replace(/.$/u, 'f') };
  const second = await startFakeWorkspace({ fakeHost, databaseName, welcome: true });
  expect(second.workspace.session.dialog).toBe('annotator');
  expect(second.workspace.library.annotators.get(second.workspace.annotatorId())?.name).toBeTruthy();
});
