package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;

/** Sees to what waits that no node is about: after a restart, after a node has died, and when its time has come. */
@JiraComponent
public class IntakeSchedule implements ScheduledWork {

    private final IntakeWork work;

    @Inject
    public IntakeSchedule(IntakeWork work) {
        this.work = work;
    }

    @Override
    public String key() {
        return "feedback-intake";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        work.wake();
    }
}
