package org.productops.feedback.capture;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import org.productops.common.schedule.IdleThread;

/** The thread that sends what was captured: what waits is kept, and the scheduler comes by. */
@ConfluenceComponent
public class PooledCaptureThread extends IdleThread implements CaptureThread {

    public PooledCaptureThread() {
        super("productops-capture");
    }
}
