package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** Figures in the language of the user who makes the request. */
@JiraComponent
public class LoopTexts {

    private static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_DAY = 24;

    /** From so many on, hours say nothing. */
    private static final int MANY_DAYS = 10;

    private final Texts texts;

    @Inject
    public LoopTexts(Texts texts) {
        this.texts = texts;
    }

    /** How long something took, in the unit that suits it. */
    public static Message duration(int minutes) {
        if (minutes == 1) {
            return Message.of("productops.answer.loop.minute");
        }
        if (minutes < 2 * MINUTES_OF_HOUR) {
            return Message.of("productops.answer.loop.minutes", minutes);
        }
        long hours = Math.round((double) minutes / MINUTES_OF_HOUR);
        if (hours < 2 * HOURS_OF_DAY) {
            return Message.of("productops.answer.loop.hours", hours);
        }
        long days = hours / HOURS_OF_DAY;
        if (days >= MANY_DAYS) {
            return Message.of("productops.answer.loop.days", Math.round((double) hours / HOURS_OF_DAY));
        }
        long rest = hours % HOURS_OF_DAY;
        return rest == 0
                ? Message.of("productops.answer.loop.days", days)
                : Message.of("productops.answer.loop.days-hours", days, rest);
    }

    /** The same, as a text. */
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
