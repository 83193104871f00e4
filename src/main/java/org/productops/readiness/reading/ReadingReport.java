package org.productops.readiness.reading;

import java.util.List;
import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What came of a reading; of a trial, what would have come of it.
 *
 * @param found how many issues the query found
 * @param read how many of them were looked at
 * @param withItems how many of these had items
 * @param matched how many items stand in the checklist, or were on the issue before
 * @param ticked how many were ticked
 * @param added how many became items of their issue
 * @param remarks what was not taken over and why, the first of it
 * @param more how many remarks there are besides
 */
public record ReadingReport(
        int found, int read, int withItems, int matched, int ticked, int added, List<Remark> remarks, int more) {

    /** Nobody reads more. */
    static final int MOST_REMARKS = 500;

    public ReadingReport {
        remarks = List.copyOf(remarks);
    }

    /**
     * Something that was not taken over.
     *
     * @param issueKey of which issue
     * @param line the number of its line; 0 if it is about all of them
     * @param text what stands there, for people to recognize; may be empty
     * @param why it was not
     */
    public record Remark(String issueKey, int line, String text, Message why) {
        public Remark {
            Objects.requireNonNull(issueKey, "issueKey");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(why, "why");
        }
    }

    /** The figures. */
    public Message figures(boolean trial) {
        return Message.of(
                trial ? "productops.readiness.reading.figures-trial" : "productops.readiness.reading.figures",
                read,
                found,
                withItems,
                matched,
                ticked,
                added,
                remarks.size() + more);
    }
}
