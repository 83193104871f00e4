package org.productops.common.job;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** What jobs say, in the reader's language. */
@Named
public class JobTexts {

    private final Texts texts;

    @Inject
    public JobTexts(Texts texts) {
        this.texts = texts;
    }

    /** What the job does. */
    public String title(Job job) {
        return texts.get(job.title());
    }

    /** How far it is, or what came of it. */
    public String message(Job job) {
        return texts.get(job.message().orElseGet(() -> progress(job)));
    }

    private static Message progress(Job job) {
        if (job.state() == JobState.WAITING) {
            return Message.of("productops.job.waiting");
        }
        return job.total() == 0
                ? Message.of("productops.job.running")
                : Message.of("productops.job.progress", job.done(), job.total());
    }
}
