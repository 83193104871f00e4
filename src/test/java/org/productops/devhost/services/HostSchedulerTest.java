package org.productops.devhost.services;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.junit.jupiter.api.Test;

class HostSchedulerTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobConfig DAILY = JobConfig.forJobRunnerKey(RUNNER)
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forCronExpression("0 0 2 * * ?"));

    private final HostScheduler scheduler = new HostScheduler();

    @Test
    void refusesWhatNobodyWouldRun() {
        assertRefused(DAILY, "no runner");
    }

    @Test
    void refusesWhatWouldRunOnEveryNodeAsJobsDoUnlessTheySayOtherwise() {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success());

        assertRefused(JobConfig.forJobRunnerKey(RUNNER).withSchedule(DAILY.getSchedule()), "on every node");
    }

    @Test
    void refusesAScheduleThatCannotBeRead() {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success());

        assertRefused(DAILY.withSchedule(Schedule.forCronExpression("at night")), "at night");
    }

    private void assertRefused(JobConfig config, String reason) {
        assertThatThrownBy(() -> scheduler.scheduleJob(JobId.of("job"), config))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining(reason);
    }
}
