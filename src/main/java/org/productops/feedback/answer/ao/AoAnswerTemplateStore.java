package org.productops.feedback.answer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.StoredTexts;
import org.productops.feedback.answer.AnswerTemplate;
import org.productops.feedback.answer.AnswerTemplateStore;

/** The templates of projects, in the product's database. */
@JiraComponent
public final class AoAnswerTemplateStore implements AnswerTemplateStore {

    private final ActiveObjects ao;

    @Inject
    public AoAnswerTemplateStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<AnswerTemplate> find(long projectId) {
        return ofProjects(List.of(projectId)).stream().findFirst();
    }

    @Override
    public List<AnswerTemplate> ofProjects(Collection<Long> projectIds) {
        List<AnswerTemplate> found = new ArrayList<>();
        Batches.each(
                new HashSet<>(projectIds),
                batch -> ao.stream(
                        AnswerTemplateEntity.class,
                        Batches.in(Query.select("ID, PROJECT_ID, TEMPLATE_TEXT, ROW_VERSION"), "PROJECT_ID", batch),
                        row -> found.add(new AnswerTemplate(
                                row.getProjectId(), StoredTexts.orEmpty(row.getTemplateText()), row.getRowVersion()))));
        return found;
    }

    @Override
    public void put(AnswerTemplate template) {
        ao.deleteWithSQL(AnswerTemplateEntity.class, "PROJECT_ID = ?", template.projectId());
        ao.create(
                AnswerTemplateEntity.class,
                Map.of(
                        "PROJECT_ID", template.projectId(),
                        "TEMPLATE_TEXT", template.text(),
                        "ROW_VERSION", template.version()));
    }
}
