package org.productops.common.schedule;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the work of all features to the product's scheduler, once the product and with it its database is up. */
@Named
@ExportAsService(LifecycleAware.class)
public class WorkScheduler implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(WorkScheduler.class);
    private static final String PREFIX = "org.productops.";

    private final SchedulerService scheduler;
    private final List<ScheduledWork> works;
    private final InstantSource time;

    @Inject
    public WorkScheduler(@ComponentImport SchedulerService scheduler, List<ScheduledWork> works, InstantSource time) {
        this.scheduler = scheduler;
        this.works = List.copyOf(works);
        this.time = time;
    }

    @Override
    public void onStart() {
        works.forEach(this::schedule);
    }

    /** The cluster's other nodes go on: only what runs here is taken back. */
    @Override
    public void onStop() {
        works.forEach(work -> scheduler.unregisterJobRunner(runnerOf(work)));
    }

    private void schedule(ScheduledWork work) {
        JobRunnerKey runner = runnerOf(work);
        JobConfig config = JobConfig.forJobRunnerKey(runner)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(scheduleOf(work));
        scheduler.registerJobRunner(runner, request -> run(work));
        try {
            scheduler.scheduleJob(JobId.of(PREFIX + work.key()), config);
        } catch (SchedulerServiceException e) {
            LOG.error("The product does not schedule {}; it will not be done", work.key(), e);
        }
    }

    private static JobRunnerKey runnerOf(ScheduledWork work) {
        return JobRunnerKey.of(PREFIX + work.key());
    }

    private Schedule scheduleOf(ScheduledWork work) {
        Recurrence recurrence = work.recurrence();
        if (recurrence instanceof Recurrence.Calendar calendar) {
            return Schedule.forCronExpression(calendar.cron());
        }
        long interval = ((Recurrence.Interval) recurrence).length().toMillis();
        return Schedule.forInterval(interval, new Date(next(work.key(), interval)));
    }

    /**
     * The same points in time on every node and after every restart, so that a node that starts does not put off what is
     * about to be done; works of one interval are spread over it.
     */
    private long next(String key, long interval) {
        long offset = Math.floorMod(key.hashCode() * Duration.ofSeconds(1).toMillis(), interval);
        long now = time.millis();
        return now + interval - Math.floorMod(now - offset, interval);
    }

    private static JobRunnerResponse run(ScheduledWork work) {
        try {
            work.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("{} has failed; it is done again at its next time", work.key(), e);
            return JobRunnerResponse.failed(String.valueOf(e.getMessage()));
        }
    }
}
