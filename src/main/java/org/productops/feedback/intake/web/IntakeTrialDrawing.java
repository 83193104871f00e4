package org.productops.feedback.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.common.text.Texts;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.Side;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceDraft;
import org.productops.feedback.intake.IntakeSourceFields;
import org.productops.feedback.intake.IntakeTarget;
import org.productops.feedback.intake.IntakeTrial;
import org.productops.feedback.intake.IntakeTrialService;

/** Says what would become of something that a source might send. */
final class IntakeTrialDrawing {

    private static final String TRIAL = "productops.intake.trial.";

    private static final int LONGEST = 300;

    private static final Pattern RULE = Pattern.compile(IntakeSourceFields.RULES + "\\.(\\d{1,4})\\.("
            + String.join("|", IntakeSourceFields.TARGET, IntakeSourceFields.FROM, IntakeSourceFields.WORDS) + ")");

    private final IntakeTrialService trials;
    private final Texts texts;

    IntakeTrialDrawing(IntakeTrialService trials, Texts texts) {
        this.trials = trials;
        this.texts = texts;
    }

    /** A line for all that there is to say; none if there is no sample. */
    List<Message> of(IntakeSourceDraft draft, Optional<IntakeSource> record, String sample) {
        if (sample.isBlank()) {
            return List.of();
        }
        List<Message> lines = new ArrayList<>();
        try {
            IntakeTrial trial = trials.read(draft, record, sample);
            lines.add(Message.of(TRIAL + trial.outcome().name().toLowerCase(Locale.ROOT), trial.topic()));
            wrong(trial.errors(), lines);
            trial.found().forEach((target, text) -> lines.add(line(texts.get(target.textKey()), read(target, text))));
        } catch (InvalidException e) {
            lines.add(Message.of(TRIAL + "rules"));
            wrong(e.errors(), lines);
        }
        return lines;
    }

    private void wrong(FieldErrors errors, List<Message> lines) {
        errors.general().forEach(error -> lines.add(Message.of(TRIAL + "error", texts.get(error))));
        errors.fields()
                .forEach((field, error) -> lines.add(ruleOf(field, error)
                        .or(() -> IntakeTarget.withId(field)
                                .map(target ->
                                        Message.of(TRIAL + "error-at", texts.get(target.textKey()), texts.get(error))))
                        .orElseGet(() -> Message.of(TRIAL + "error", texts.get(error)))));
    }

    /** A rule is told by its number, as the form counts them. */
    private Optional<Message> ruleOf(String field, Message error) {
        return Optional.of(RULE.matcher(field))
                .filter(Matcher::matches)
                .map(rule -> Message.of(
                        TRIAL + "error-rule",
                        Integer.parseInt(rule.group(1)) + 1,
                        texts.get("productops.intake.field." + rule.group(2)),
                        texts.get(error)));
    }

    /** As people read it; what is no choice stays as it was found. */
    private String read(IntakeTarget target, String text) {
        Optional<String> choice =
                switch (target) {
                    case KIND -> FeedbackKind.named(text).map(FeedbackKind::textKey);
                    case SOURCE -> FeedbackSource.named(text).map(FeedbackSource::textKey);
                    case IMPORTANCE -> Importance.named(text).map(Importance::textKey);
                    case SAID_BY -> Side.named(text).map(Side::textKey);
                    case CONSENT -> yesOrNo(text);
                    default -> Optional.empty();
                };
        return choice.map(Message::of).map(texts::get).orElseGet(() -> Shortening.atWord(text, LONGEST));
    }

    private static Optional<String> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of("productops.common.form.yes");
            case "false" -> Optional.of("productops.common.form.no");
            default -> Optional.empty();
        };
    }

    private static Message line(String name, String text) {
        return Message.of(TRIAL + "line", name, text);
    }
}
