package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import org.productops.common.schedule.IdleThread;

/** The thread that keeps what was refused while something waits for that. */
@JiraComponent
public class PooledGateThread extends IdleThread implements GateThread {

    public PooledGateThread() {
        super("productops-gate");
    }
}
