package org.productops.feedback.voice;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of weights read. */
@JiraComponent
public class VoiceAuditTexts implements AuditTexts {

    /** What all actions begin with. */
    static final String ACTIONS = "productops.voice.audit.";

    /** The weights were set. */
    static final String WEIGHTS = ACTIONS + "weights";

    /** What the entries are kept under: there is one for the whole installation. */
    static final String SUBJECT = "all";

    private final Texts texts;

    @Inject
    public VoiceAuditTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.voice.title");
    }

    @Override
    public List<String> actions() {
        return List.of(WEIGHTS);
    }

    @Override
    public Optional<Message> field(String field) {
        return VoiceFields.WEIGHTS.contains(field) ? Optional.of(fieldText(field)) : Optional.empty();
    }

    /** What a field of weights is called. */
    public static Message fieldText(String field) {
        return Message.of("productops.voice.field." + field.toLowerCase(Locale.ROOT));
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return value;
    }

    @Override
    public Subject subject(String subject) {
        return new Subject(texts.get("productops.voice.title"), Optional.of(VoiceAddress.PAGE));
    }
}
