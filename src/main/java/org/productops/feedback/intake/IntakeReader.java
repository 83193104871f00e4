package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.text.Characters;
import org.productops.common.text.HtmlText;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.Side;

/**
 * Finds feedback in what a source has sent, by the mapping of the source. What webhooks send is made to fit where nothing is
 * lost by that: a quote that is too long goes on in the description, and a summary is shortened. What scripts send is not.
 */
@JiraComponent
public class IntakeReader {

    /** As long as Jira allows. */
    private static final int LONGEST_SUMMARY = 255;

    /** Jira's own limit, unless an administrator has changed it, is a little higher. */
    private static final int LONGEST_DESCRIPTION = 32_000;

    private static final TextRule OWN_ID = TextRule.line(255).mandatory();
    private static final TextRule SUMMARY = TextRule.line(LONGEST_SUMMARY);
    private static final TextRule DESCRIPTION = TextRule.lines(LONGEST_DESCRIPTION);
    private static final TextRule AREA = TextRule.line(63);

    /** Smaller numbers are seconds, greater ones milliseconds. */
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(100_000_000_000L);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final AreaLibrary areas;
    private final InstantSource clock;

    @Inject
    public IntakeReader(AreaLibrary areas, InstantSource clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What is in a body that is kept already: whether its product area is still there shows when the issue is made, and is no
     * reason to send it again.
     */
    IntakeContent read(IntakeSource source, String body) {
        return read(source, body, false);
    }

    /** What is in a body that comes in: what a script or another product names must be there. */
    IntakeContent readAtDoor(IntakeSource source, String body) {
        return read(source, body, source.kind().isOpen());
    }

    private IntakeContent read(IntakeSource source, String body, boolean asksForArea) {
        Object json;
        try {
            json = Json.readValue(body);
        } catch (InvalidException e) {
            return new IntakeContent.Wrong(e.errors());
        }
        if (!(json instanceof Map)) {
            return new IntakeContent.Wrong(FieldErrors.of(Message.of("productops.intake.error.no-object")));
        }
        Optional<String> topic = IntakeTopics.of(source.kind(), json);
        if (topic.filter(each -> IntakeTopics.isPing(source.kind(), each)).isPresent()) {
            return new IntakeContent.Ping();
        }
        return topic.filter(each -> !IntakeTopics.isWanted(source, each))
                .<IntakeContent>map(IntakeContent.Unwanted::new)
                .orElseGet(() -> content(source, json, asksForArea));
    }

    private IntakeContent content(IntakeSource source, Object json, boolean asksForArea) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Map<IntakeTarget, String> texts = new EnumMap<>(IntakeTarget.class);
        for (IntakeRule rule : source.mapping().of(source.kind())) {
            IntakeRuleText how =
                    IntakeRuleText.parse(rule, rule.target().id(), rule.target().id(), errors);
            texts.put(rule.target(), translated(rule.target(), found(rule.target(), how, json, errors), how));
        }
        if (source.kind() == IntakeKind.PLAIN) {
            refuseUnknown((Map<?, ?>) json, source, errors);
        }
        MappedFeedback feedback = typed(new MappedFeedback(texts), errors);
        if (asksForArea) {
            requireArea(feedback.text(IntakeTarget.AREA), errors);
        }
        return checked(source.kind().isWebhook() ? fitting(feedback) : feedback, errors);
    }

    /** Whoever writes a script learns of a misspelt field before it has sent a thousand times without it. */
    private static void refuseUnknown(Map<?, ?> json, IntakeSource source, FieldErrors.Collector errors) {
        if (!source.mapping().rules().isEmpty()) {
            return;
        }
        json.keySet().stream()
                .map(String::valueOf)
                .filter(name ->
                        IntakeTarget.withId(name).filter(IntakeTarget::isMapped).isEmpty())
                .forEach(name -> errors.at(
                        TextRule.beginning(name),
                        Message.of("productops.common.error.json-unknown-field", TextRule.beginning(name))));
    }

    private static String found(IntakeTarget target, IntakeRuleText how, Object json, FieldErrors.Collector errors) {
        for (IntakeRuleText.Way way : how.ways()) {
            String text = way.steps().isEmpty() ? way.constant() : text(target, at(json, way.steps()), errors);
            String plain = way.html() ? HtmlText.plain(text) : text;
            if (Characters.isVisible(plain)) {
                return plain;
            }
        }
        return "";
    }

    private static Object at(Object json, List<String> steps) {
        Object here = json;
        for (String step : steps) {
            if (here instanceof Map<?, ?> fields) {
                here = fields.get(step);
            } else if (here instanceof List<?> entries && step.matches("\\d{1,6}")) {
                int number = Integer.parseInt(step);
                here = number < entries.size() ? entries.get(number) : null;
            } else {
                return null;
            }
        }
        return here;
    }

    private static String text(IntakeTarget target, Object value, FieldErrors.Collector errors) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> entries
                && entries.stream().noneMatch(entry -> entry instanceof Map || entry instanceof List)) {
            return entries.stream().map(IntakeReader::single).collect(Collectors.joining(", "));
        }
        if (value instanceof Map || value instanceof List || isTooLarge(value)) {
            errors.at(target.id(), Message.of("productops.intake.error.no-text"));
            return "";
        }
        return single(value);
    }

    /** JSON has numbers that no program counts with, such as 1e400: different ones would read the same. */
    private static boolean isTooLarge(Object value) {
        return value instanceof Double number && !Double.isFinite(number);
    }

    private static String single(Object value) {
        return value instanceof Double number && !isTooLarge(value)
                ? BigDecimal.valueOf(number).toPlainString()
                : value == null ? "" : String.valueOf(value);
    }

    private static String translated(IntakeTarget target, String text, IntakeRuleText how) {
        String meant = how.words().getOrDefault(IntakeRuleText.folded(text), text);
        return switch (target) {
            case KIND -> word(meant, FeedbackKind::named);
            case SOURCE -> word(meant, FeedbackSource::named);
            case SAID_BY -> word(meant, Side::named);
            case IMPORTANCE -> word(meant, Importance::named);
            case CONSENT -> IntakeRuleText.folded(meant);
            default -> meant;
        };
    }

    /**
     * One of the words that are known, as programs write them: {@code nice to have} and {@code nice-to-have} are meant for the
     * same. Any other as it was sent, so that people find it.
     */
    private static <E extends Enum<E>> String word(String text, Function<String, Optional<E>> named) {
        String sent = text.strip();
        return named.apply(sent.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .map(Enum::name)
                .orElse(sent);
    }

    private MappedFeedback typed(MappedFeedback feedback, FieldErrors.Collector errors) {
        String heard = feedback.text(IntakeTarget.HEARD_ON).strip();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return feedback.with(IntakeTarget.HEARD_ON, heard.isEmpty() ? today.toString() : day(heard, errors));
    }

    private void requireArea(String typed, FieldErrors.Collector errors) {
        if (typed.isBlank()) {
            return;
        }
        AreaTree tree = areas.tree();
        Optional<Area> area = tree.match(typed).area();
        if (area.isEmpty()) {
            errors.at(
                    IntakeTarget.AREA.id(),
                    Message.of("productops.intake.error.no-area", TextRule.beginning(typed.strip())));
        } else if (area.get().archived()) {
            errors.at(
                    IntakeTarget.AREA.id(), Message.of("productops.intake.error.area-archived", tree.path(area.get())));
        }
    }

    /** A day, a moment with its zone, or seconds or milliseconds since 1970. */
    private static String day(String text, FieldErrors.Collector errors) {
        try {
            if (text.matches("\\d{9,14}(\\.\\d+)?")) {
                BigDecimal number = new BigDecimal(text);
                BigDecimal seconds = number.compareTo(MILLISECONDS) < 0 ? number : number.divide(THOUSAND);
                return day(Instant.ofEpochSecond(seconds.longValue()));
            }
            return text.length() <= 10
                    ? LocalDate.parse(text).toString()
                    : day(OffsetDateTime.parse(text.replaceFirst(" ", "T")).toInstant());
        } catch (DateTimeException e) {
            errors.at(
                    IntakeTarget.HEARD_ON.id(), Message.of("productops.intake.error.moment", TextRule.beginning(text)));
            return "";
        }
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }

    private static MappedFeedback fitting(MappedFeedback feedback) {
        String summary = SUMMARY.tidy(feedback.text(IntakeTarget.SUMMARY));
        MappedFeedback fitting = feedback.with(IntakeTarget.SUMMARY, Shortening.atWord(summary, LONGEST_SUMMARY - 1));
        String quote = feedback.text(IntakeTarget.QUOTE).strip();
        if (quote.length() <= FeedbackRules.LONGEST_QUOTE) {
            return fitting;
        }
        List<String> whole = new ArrayList<>();
        whole.add(quote);
        if (!feedback.text(IntakeTarget.DESCRIPTION).isBlank()) {
            whole.add(0, feedback.text(IntakeTarget.DESCRIPTION));
        }
        return fitting.with(IntakeTarget.QUOTE, Shortening.atWord(quote, FeedbackRules.LONGEST_QUOTE - 1))
                .with(IntakeTarget.DESCRIPTION, Shortening.atWord(String.join("\n\n", whole), LONGEST_DESCRIPTION - 1));
    }

    private IntakeContent checked(MappedFeedback feedback, FieldErrors.Collector errors) {
        String ownId = OWN_ID.check(IntakeTarget.ID.id(), feedback.text(IntakeTarget.ID), errors);
        boolean known = !errors.build().fields().containsKey(IntakeTarget.ID.id());
        String summary = SUMMARY.check(IntakeTarget.SUMMARY.id(), feedback.text(IntakeTarget.SUMMARY), errors);
        String description =
                DESCRIPTION.check(IntakeTarget.DESCRIPTION.id(), feedback.text(IntakeTarget.DESCRIPTION), errors);
        AREA.check(IntakeTarget.AREA.id(), feedback.text(IntakeTarget.AREA), errors);
        try {
            FeedbackRules.apply(draft(feedback), 0, 1, clock.instant());
        } catch (InvalidException e) {
            e.errors().fields().forEach(errors::at);
            e.errors().general().forEach(errors::general);
        }
        if (!errors.isEmpty()) {
            return new IntakeContent.Wrong(known ? Optional.of(ownId) : Optional.empty(), feedback, errors.build());
        }
        return new IntakeContent.Right(
                ownId,
                feedback.with(IntakeTarget.ID, ownId)
                        .with(IntakeTarget.SUMMARY, summary)
                        .with(IntakeTarget.DESCRIPTION, description));
    }

    /** What can be said of it in a line of a list. */
    static String line(MappedFeedback feedback) {
        String words = feedback.text(IntakeTarget.SUMMARY).isBlank()
                ? feedback.text(IntakeTarget.QUOTE)
                : feedback.text(IntakeTarget.SUMMARY);
        return Shortening.atWord(Characters.keptInLine(words), LONGEST_SUMMARY - 1);
    }

    /** What was found, as one types it. */
    static FeedbackDraft draft(MappedFeedback found) {
        return new FeedbackDraft(
                found.text(IntakeTarget.KIND),
                found.text(IntakeTarget.SOURCE).isEmpty() ? "OTHER" : found.text(IntakeTarget.SOURCE),
                found.text(IntakeTarget.CHANNEL),
                found.text(IntakeTarget.SAID_BY),
                found.text(IntakeTarget.SPEAKER),
                found.text(IntakeTarget.CONTACT),
                found.text(IntakeTarget.CONSENT),
                found.text(IntakeTarget.ORGANISATION),
                found.text(IntakeTarget.IMPORTANCE),
                found.text(IntakeTarget.QUOTE),
                found.text(IntakeTarget.LINK),
                found.text(IntakeTarget.HEARD_ON));
    }
}
