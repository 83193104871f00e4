package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.common.text.Shortening;
import org.productops.common.text.Texts;
import org.productops.feedback.Feedback;

/** Drafts what could be said to somebody, in the words of the project or in the plugin's own. */
@JiraComponent
public class AnswerDrafting {

    /** Longer quotes are cut: whoever said it knows what it was. */
    private static final int LONGEST_QUOTE = 400;

    private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069]");

    private final Texts texts;

    @Inject
    public AnswerDrafting(Texts texts) {
        this.texts = texts;
    }

    /** The plugin's own template in the reader's language. */
    public String usual() {
        String usual = texts.get(
                "productops.answer.template.usual",
                AnswerPlaceholder.SPEAKER.braced(),
                AnswerPlaceholder.QUOTE.braced(),
                AnswerPlaceholder.DELIVERY.braced(),
                AnswerPlaceholder.VERSION.braced(),
                AnswerPlaceholder.RELEASE_NOTE.braced());
        // What tells directions apart on a page has no place in what is copied into a mail.
        return ISOLATES.matcher(usual).replaceAll("");
    }

    /**
     * The words.
     *
     * @param template the project's; empty for the plugin's own
     * @param summary of the feedback issue
     * @param said what was said; empty if nobody recorded it
     * @param deliveries what was built
     */
    String words(String template, String summary, Optional<Feedback> said, List<AnswerDelivery> deliveries) {
        Map<AnswerPlaceholder, String> values = new EnumMap<>(AnswerPlaceholder.class);
        values.put(
                AnswerPlaceholder.SPEAKER,
                said.map(each -> each.speaker().name())
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> texts.get("productops.answer.template.nobody")));
        said.ifPresent(each -> {
            values.put(AnswerPlaceholder.ORGANISATION, each.organisation().name());
            values.put(AnswerPlaceholder.QUOTE, Shortening.atWord(each.quote(), LONGEST_QUOTE));
        });
        values.putIfAbsent(AnswerPlaceholder.QUOTE, summary);
        values.put(AnswerPlaceholder.SUMMARY, summary);
        deliveries.stream().findFirst().ifPresent(delivery -> {
            values.put(AnswerPlaceholder.DELIVERY, delivery.summary());
            values.put(AnswerPlaceholder.VERSION, String.join(", ", delivery.versions()));
            values.put(AnswerPlaceholder.RELEASE_NOTE, delivery.releaseNote());
        });
        return AnswerWords.fill(template.isEmpty() ? usual() : template, values);
    }
}
