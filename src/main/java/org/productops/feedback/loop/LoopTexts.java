package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** Figures in the language of the user who makes the request. */
@JiraComponent
public class LoopTexts {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Texts texts;

    @Inject
    public LoopTexts(Texts texts) {
        this.texts = texts;
    }

    /** How long something took, in whole days: it begins with the day on which something was heard. */
    public static Message duration(int minutes) {
        int days = minutes / MINUTES_OF_DAY;
        if (days == 0) {
            return Message.of("productops.answer.loop.less-than-day");
        }
        return days == 1 ? Message.of("productops.answer.loop.day") : Message.of("productops.answer.loop.days", days);
    }

    /** That nine of ten took no longer. */
    public Message ninetieth(int minutes) {
        return minutes < MINUTES_OF_DAY
                ? Message.of("productops.answer.loop.ninetieth-day")
                : Message.of("productops.answer.loop.ninetieth", text(minutes));
    }

    /** How long something took, as a text. */
    public String text(int minutes) {
        return texts.get(duration(minutes));
    }

    /** What a time is called. */
    public static Message name(LoopMeasure measure) {
        return Message.of("productops.answer.loop.time." + measure.id());
    }

    /** What a time means. */
    public static Message about(LoopMeasure measure) {
        return Message.of("productops.answer.loop.time." + measure.id() + ".about");
    }

    /** What a share is called. */
    public static Message name(ShareKind kind) {
        return Message.of("productops.answer.loop.share." + kind.id());
    }

    /** What a share means. */
    public static Message about(ShareKind kind) {
        return Message.of("productops.answer.loop.share." + kind.id() + ".about");
    }

    /** A month, as its number and year. */
    public static Message month(YearMonth month) {
        return Message.of("productops.answer.loop.month", month.getMonthValue(), String.valueOf(month.getYear()));
    }

    /** The text of a message. */
    public String text(Message message) {
        return texts.get(message);
    }
}
