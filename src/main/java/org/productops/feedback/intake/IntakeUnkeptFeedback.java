package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.productops.common.error.BusyException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.text.Texts;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.UnkeptFeedback;

/** Puts what could not be kept with its issue into the one queue of all feedback that comes in. Asks nobody's permission. */
@JiraComponent
public class IntakeUnkeptFeedback implements UnkeptFeedback {

    private final IntakeSources sources;
    private final IntakeEntryStore entries;
    private final IntakeReader reader;
    private final Texts texts;
    private final InstantSource clock;

    @Inject
    public IntakeUnkeptFeedback(
            IntakeSources sources, IntakeEntryStore entries, IntakeReader reader, Texts texts, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
        this.sources = sources;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public void keepApart(long issueId, long projectId, FeedbackDraft draft) {
        String name = texts.in(Locale.ROOT).get("productops.intake.screens");
        keepApart(sources.of(IntakeKind.SCREEN, name, projectId, IntakeSources.NOBODY), issueId, draft);
    }

    /**
     * Keeps what belongs to an issue that there is already, until it can be kept with that. Each is something of its own: whoever
     * types the same again after something else means it. Nobody begins with it at once, because Jira may be storing the issue.
     */
    private void keepApart(IntakeSource source, long issueId, FeedbackDraft draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String ownId = issueId + "-" + UUID.randomUUID();
        fields.put(IntakeTarget.ID.id(), ownId);
        IntakeService.put(fields, draft);
        String body = Json.write(fields).replace('\0', '\uFFFD');
        IntakeContent content = reader.read(source, body);
        boolean right = content instanceof IntakeContent.Right;
        String words = content instanceof IntakeContent.Right one ? IntakeIdentity.ofWords(one.feedback()) : "";
        String line = content instanceof IntakeContent.Right one
                ? IntakeReader.line(one.feedback())
                : content instanceof IntakeContent.Wrong wrong ? wrong.summary() : "";
        IntakeEntry entry = IntakeEntry.fresh(
                        source,
                        ownId,
                        IntakeIdentity.of(source, ownId),
                        body,
                        words,
                        line,
                        right ? IntakeState.WAITING : IntakeState.QUARANTINED,
                        clock.instant())
                .boundTo(
                        issueId,
                        content instanceof IntakeContent.Wrong wrong ? wrong.errors() : FieldErrors.none(),
                        clock.instant().plus(IntakeWork.BACK_OFF.get(0)));
        entries.insert(entry, body)
                .orElseThrow(() -> new BusyException(Message.of("productops.intake.error.not-kept")));
    }

    @Override
    public boolean isApart(long issueId) {
        return !entries.openOf(issueId).isEmpty();
    }
}
