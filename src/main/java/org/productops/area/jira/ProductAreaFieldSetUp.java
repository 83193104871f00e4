package org.productops.area.jira;

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

/** Creates the field <em>Product area</em> for all projects, and puts it on the screens of the chosen ones. */
@JiraComponent
public class ProductAreaFieldSetUp implements SetUpStep {

    private static final int POSITION = 10;

    /** Of the product itself: compares whole values, so that no area is found by a part of another's key. */
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private final CustomFieldCreation creation;
    private final ProductAreaField productArea;
    private final ChosenScreens screens;
    private final Texts texts;

    @Inject
    public ProductAreaFieldSetUp(
            CustomFieldCreation creation, ProductAreaField productArea, ChosenScreens screens, Texts texts) {
        this.creation = creation;
        this.productArea = productArea;
        this.screens = screens;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.area.setup.about");
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return screens.reached(projectIds, all);
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        Optional<CustomField> known = productArea.find();
        CustomField field = known.orElseGet(this::create);
        productArea.remember(field);
        SetUpResult created = new SetUpResult(
                known.isPresent() ? Outcome.UNCHANGED : Outcome.CREATED,
                Message.of("productops.area.setup.field", field.getName()));
        return projectIds.isEmpty() ? List.of(created) : List.of(created, putOnScreens(field, projectIds));
    }

    @Override
    public List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        return productArea
                .find()
                .map(field -> screens.undo(field, projectId, staying))
                .orElse(List.of());
    }

    private CustomField create() {
        String name = texts.get("productops.area.field-name");
        return creation.create(new CustomFieldCreation.Wanted(
                name,
                texts.get("productops.area.field-description"),
                ProductAreaField.TYPE,
                Optional.of(SEARCHER),
                Message.of("productops.area.setup.by-hand", name, texts.get("productops.area.field-type")),
                reason -> Message.of("productops.area.setup.refused", reason)));
    }

    private SetUpResult putOnScreens(CustomField field, Set<Long> projectIds) {
        List<String> changed = screens.add(field, projectIds);
        return changed.isEmpty()
                ? new SetUpResult(
                        Outcome.UNCHANGED, Message.of("productops.area.setup.screens-unchanged", field.getName()))
                : new SetUpResult(
                        Outcome.CHANGED,
                        Message.of("productops.area.setup.screens", field.getName(), String.join(", ", changed)));
    }
}
