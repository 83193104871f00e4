package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import org.productops.common.schedule.IdleThread;

/** The thread that makes issues of what came in: what waits is kept, and another node or the next start sees to it. */
@JiraComponent
public class PooledIntakeThread extends IdleThread implements IntakeThread {

    public PooledIntakeThread() {
        super("productops-intake");
    }
}
