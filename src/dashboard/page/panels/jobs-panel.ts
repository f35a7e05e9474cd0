import { bar } from '../bar.ts';
import { element } from '../element.ts';
import { formatAgo, formatCounted, formatShare, formatSpan } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type Job, type JobRun, type JobsData, jobsQuery } from '../queries/jobs.ts';
import { createView, empty } from '../view.ts';

/** The work behind the scenes: what runs, how far it has come, and what became of the last run. */
export function jobsPanel({ now }: PageParts): Panel {
  return createPanel<JobsData>(
    {
      id: 'jobs',
      title: 'Jobs',
      about: 'Work behind the scenes.',
      size: 'full',
      query: jobsQuery,
      fill(body) {
        const view = createView();
        body.append(view.element);
        return ({ jobs }) => {
          if (jobs.length === 0) view.show(empty('There are no jobs.'));
          else view.show(element('ul', { class: 'cards dense' }, ...jobs.map((job) => card(job, now()))));
        };
      },
    },
    now,
  );
}

function card(job: Job, now: number): HTMLElement {
  const { name, description, currentRun, lastRun, failuresInRow } = job;
  const { text, mood } = standing(job, now);
  return element(
    'li',
    { class: 'card', 'data-key': name },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name' }, name),
      element('span', { class: 'badge', 'data-mood': mood }, text),
    ),
    currentRun !== null && progress(currentRun),
    element('p', { class: 'small' }, description),
    job.enabled && element('p', { class: 'small' }, lastText(lastRun, now)),
    job.disabledBecause !== null &&
      !description.includes(job.disabledBecause) &&
      element('p', { class: 'small' }, `Off: ${job.disabledBecause}.`),
    failuresInRow > 0 &&
      element(
        'p',
        { class: 'warning' },
        `${formatCounted(failuresInRow, 'run')} failed in a row. ${lastRun?.lastError ?? ''}`,
      ),
  );
}

function standing(
  { enabled, paused, currentRun, nextRunAt, failuresInRow }: Job,
  now: number,
): { text: string; mood: string } {
  if (!enabled) return { text: 'off', mood: 'none' };
  if (currentRun?.state === 'RUNNING') return { text: 'running', mood: 'good' };
  if (currentRun?.state === 'BACKING_OFF') return { text: 'tries again soon', mood: 'warn' };
  if (paused) return { text: 'paused', mood: 'warn' };
  if (currentRun) return { text: 'waits', mood: 'none' };
  const mood = failuresInRow > 0 ? 'bad' : 'none';
  if (nextRunAt === null) return { text: 'when asked', mood };
  const ms = Date.parse(nextRunAt) - now;
  return { text: ms <= 0 ? 'due now' : `in ${formatSpan(ms)}`, mood };
}

function progress({ progress: share, finishedSteps }: JobRun): HTMLElement {
  const steps = `${formatCounted(finishedSteps, 'step')} done`;
  if (share === null) return element('p', { class: 'small' }, steps);
  return element(
    'div',
    { class: 'stack' },
    bar({ kind: 'hit', share }),
    element('p', { class: 'small' }, `${formatShare(share)}, ${steps}`),
  );
}

function lastText(run: JobRun | null, now: number): string {
  if (run === null) return 'No run has finished yet.';
  const ended = run.finishedAt === null ? '' : ` ${formatAgo(now - Date.parse(run.finishedAt))}`;
  return run.state === 'SUCCEEDED' ? `Last run done${ended}.` : `Last run failed${ended}.`;
}
