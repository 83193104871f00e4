package org.productops.devhost.services;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.support.CronExpression;

/** A scheduler whose clock stands still: a job runs when somebody says that its time has come. */
public final class HostScheduler implements SchedulerService {
    private static final JobRunnerRequest REQUEST = new JobRunnerRequest() {};

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    /** @throws SchedulerServiceException if it would never run, or on every node */
    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        if (!runners.containsKey(jobConfig.getJobRunnerKey())) {
            throw new SchedulerServiceException(jobId + " has no runner " + jobConfig.getJobRunnerKey());
        }
        if (jobConfig.getRunMode() != RunMode.RUN_ONCE_PER_CLUSTER) {
            throw new SchedulerServiceException(jobId + " would run on every node");
        }
        CronScheduleInfo calendar = jobConfig.getSchedule().getCronScheduleInfo();
        if (calendar != null && !CronExpression.isValidExpression(calendar.getCronExpression())) {
            throw new SchedulerServiceException(
                    jobId + " has a schedule that cannot be read: " + calendar.getCronExpression());
        }
        jobs.put(jobId, jobConfig);
    }

    /** When each job would run, by its id. */
    public Map<String, String> schedules() {
        Map<String, String> schedules = new TreeMap<>();
        jobs.forEach((id, job) -> schedules.put(id.toString(), job.getSchedule().toString()));
        return schedules;
    }

    /**
     * Runs a job now, in this thread.
     *
     * @return how it went
     * @throws NoSuchElementException if there is no such job, or nobody who runs it
     */
    public String run(String id) {
        JobRunner runner = Optional.ofNullable(jobs.get(JobId.of(id)))
                .map(JobConfig::getJobRunnerKey)
                .map(runners::get)
                .orElseThrow(() -> new NoSuchElementException("No job " + id));
        JobRunnerResponse response = runner.runJob(REQUEST);
        return response.toString();
    }
}
