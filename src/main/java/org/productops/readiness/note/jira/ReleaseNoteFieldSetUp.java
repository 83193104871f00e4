package org.productops.readiness.note.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.jira.ChosenScreens;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.common.setup.SetUpStep;
import org.productops.common.setup.SetUpUndo;
import org.productops.common.text.Texts;

/** Creates the field <em>Release note</em> for all projects, and puts it on the screens of the chosen ones. */
@JiraComponent
public class ReleaseNoteFieldSetUp implements SetUpStep {

    /** Behind the other fields. */
    private static final int POSITION = 30;

    /** Of the product itself: several lines of text. */
    static final String TYPE = "com.atlassian.jira.plugin.system.customfieldtypes:textarea";

    /** Of the product itself: finds words in a text. */
    static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher";

    private final CustomFieldCreation creation;
    private final ReleaseNoteField note;
    private final ChosenScreens screens;
    private final Texts texts;

    @Inject
    public ReleaseNoteFieldSetUp(
            CustomFieldCreation creation, ReleaseNoteField note, ChosenScreens screens, Texts texts) {
        this.creation = creation;
        this.note = note;
        this.screens = screens;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.release.setup.about");
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return screens.reached(projectIds, all);
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        Optional<CustomField> known = note.find();
        CustomField field = known.orElseGet(this::create);
        note.remember(field);
        SetUpResult created = new SetUpResult(
                known.isPresent() ? Outcome.UNCHANGED : Outcome.CREATED,
                Message.of("productops.release.setup.field", field.getName()));
        return projectIds.isEmpty() ? List.of(created) : List.of(created, putOnScreens(field, projectIds));
    }

    @Override
    public List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        return note.find().map(field -> screens.undo(field, projectId, staying)).orElse(List.of());
    }

    private CustomField create() {
        return creation.create(new CustomFieldCreation.Wanted(
                texts.get("productops.release.setup.field-name"),
                texts.get("productops.release.setup.field-description"),
                TYPE,
                Optional.of(SEARCHER),
                Message.of("productops.release.setup.impossible"),
                reason -> Message.of("productops.release.setup.refused", reason)));
    }

    private SetUpResult putOnScreens(CustomField field, Set<Long> projectIds) {
        List<String> changed = screens.add(field, projectIds);
        return changed.isEmpty()
                ? new SetUpResult(
                        Outcome.UNCHANGED, Message.of("productops.release.setup.screens-unchanged", field.getName()))
                : new SetUpResult(
                        Outcome.CHANGED,
                        Message.of("productops.release.setup.screens", field.getName(), String.join(", ", changed)));
    }
}
