package org.productops.area.issues.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.issues.StoredAreaIssues;
import org.productops.area.jira.ProductAreaField;
import org.productops.area.jira.ProductAreasProperty;
import org.productops.common.store.Transactions;

/**
 * Jira's fields as they are stored. What a field type reads is by today's keys already; so it is let write what it reads.
 * Jira itself would not: for it, nothing has changed.
 */
@JiraComponent
public class JiraStoredAreaIssues implements StoredAreaIssues {

    private static final PersistenceFieldType KEYS = PersistenceFieldType.TYPE_LIMITED_TEXT;

    private final ProductAreaField fields;
    private final ProductAreasProperty property;
    private final AreaLibrary library;
    private final Transactions transactions;
    private final IssueManager issues;
    private final CustomFieldValuePersister values;
    private final IssueIndexingService index;

    @Inject
    public JiraStoredAreaIssues(
            ProductAreaField fields,
            ProductAreasProperty property,
            AreaLibrary library,
            Transactions transactions,
            @JiraImport IssueManager issues,
            @JiraImport CustomFieldValuePersister values,
            @JiraImport IssueIndexingService index) {
        this.fields = fields;
        this.property = property;
        this.library = library;
        this.transactions = transactions;
        this.issues = issues;
        this.values = values;
        this.index = index;
    }

    @Override
    public List<String> fieldsOfSeveral() {
        return fields.all().stream()
                .filter(ProductAreaField::isOfSeveral)
                .map(CustomField::getId)
                .sorted()
                .toList();
    }

    @Override
    public Collection<Long> having(String areaKey) {
        Collection<Long> ids = new TreeSet<>();
        fields.all().forEach(field -> ids.addAll(values.getIssueIdsWithValue(field, KEYS, areaKey)));
        return ids;
    }

    @Override
    public boolean bringUpToDate(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return false;
        }
        Map<CustomField, List<Object>> changed = transactions.run(() -> write(issue));
        if (!changed.isEmpty()) {
            index(issue, changed);
        }
        return !changed.isEmpty();
    }

    /** @return what was stored in the fields that it has changed */
    private Map<CustomField, List<Object>> write(Issue issue) {
        Map<CustomField, List<Object>> changed = new LinkedHashMap<>();
        for (CustomField field : fields.all()) {
            List<Object> stored = values.getValues(field, issue.getId(), KEYS);
            if (stored == null || stored.isEmpty()) {
                continue;
            }
            if (isOutdated(stored)) {
                changed.put(field, stored);
                rewrite(field.getCustomFieldType(), field, issue);
            }
            if (ProductAreaField.isOfSeveral(field) && property.keepIfMissing(field, issue, read(field, issue))) {
                changed.put(field, stored);
            }
        }
        return changed;
    }

    private boolean isOutdated(List<Object> stored) {
        AreaTree tree = library.tree();
        return stored.stream().map(Object::toString).anyMatch(key -> tree.find(key)
                .map(Area::key)
                .filter(each -> !each.equals(key))
                .isPresent());
    }

    private static <T> void rewrite(CustomFieldType<T, ?> type, CustomField field, Issue issue) {
        type.updateValue(field, issue, type.getValueFromIssue(field, issue));
    }

    private static List<String> read(CustomField field, Issue issue) {
        Object value = field.getCustomFieldType().getValueFromIssue(field, issue);
        return value instanceof Collection<?> keys
                ? keys.stream().map(Object::toString).toList()
                : List.of();
    }

    /** Only once it is committed, as other nodes read it from there. What is not in the index is to be found again. */
    private void index(Issue issue, Map<CustomField, List<Object>> changed) {
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException e) {
            transactions.run(() -> {
                changed.forEach((field, stored) -> takeBack(issue, field, stored));
                return changed;
            });
            throw new IllegalStateException("Jira could not index the issue", e);
        }
    }

    private void takeBack(Issue issue, CustomField field, List<Object> stored) {
        values.updateValues(field, issue.getId(), KEYS, stored);
        if (ProductAreaField.isOfSeveral(field)) {
            property.forget(field, issue);
        }
    }
}
