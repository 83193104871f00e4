package org.productops.area.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.productops.common.error.InvalidException;
import org.productops.common.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the areas that an issue's fields of several areas name in a property of the issue, which Jira indexes: none of
 * its own searchers takes several texts, and the descriptor says where the index finds these. It is written with the
 * value, so that Jira indexes both at once.
 */
@JiraComponent
public class ProductAreasProperty {

    /** The property's key, as the descriptor has it. */
    static final String KEY = "productops.areas";

    /** Jira's name for issues that have properties. */
    static final String OF_ISSUES = "IssueProperty";

    private static final Logger LOG = LoggerFactory.getLogger(ProductAreasProperty.class);

    private final JsonEntityPropertyManager properties;

    @Inject
    public ProductAreasProperty(@JiraImport JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    /**
     * @param areas of all fields, each once, for the index
     * @param fields what each field has, by its id
     */
    record Kept(@JsonProperty("areas") List<String> areas, @JsonProperty("fields") Map<String, List<String>> fields) {

        static Kept of(Map<String, List<String>> fields) {
            return new Kept(
                    fields.values().stream().flatMap(List::stream).distinct().toList(), fields);
        }
    }

    /** Keeps what a field has by now; other fields of the issue stay as they are. */
    void keep(CustomField field, Issue issue, Collection<String> keys) {
        Map<String, List<String>> fields = new TreeMap<>(kept(issue.getId()));
        if (keys.isEmpty()) {
            fields.remove(field.getId());
        } else {
            fields.put(field.getId(), List.copyOf(keys));
        }
        if (fields.isEmpty()) {
            properties.delete(OF_ISSUES, issue.getId(), KEY);
        } else {
            properties.put(OF_ISSUES, issue.getId(), KEY, Json.write(Kept.of(fields)));
        }
    }

    /**
     * Keeps what a field has if it is not kept, as for issues that were there before the property was, or came with a
     * project import.
     *
     * @return whether it was not
     */
    public boolean keepIfMissing(CustomField field, Issue issue, Collection<String> keys) {
        boolean kept =
                kept(issue.getId()).getOrDefault(field.getId(), List.of()).equals(List.copyOf(keys));
        if (!kept) {
            keep(field, issue, keys);
        }
        return !kept;
    }

    /** Forgets what a field has, so that it counts as missing. */
    public void forget(CustomField field, Issue issue) {
        keep(field, issue, List.of());
    }

    private Map<String, List<String>> kept(long issueId) {
        EntityProperty property = properties.get(OF_ISSUES, issueId, KEY);
        return Optional.ofNullable(property)
                .flatMap(found -> read(issueId, found.getValue()))
                .map(Kept::fields)
                .orElse(Map.of());
    }

    /** Whoever may edit an issue may write its properties over REST; what makes no sense is written anew. */
    private static Optional<Kept> read(long issueId, String json) {
        try {
            return Optional.of(Json.read(json, Kept.class)).filter(kept -> kept.fields() != null);
        } catch (InvalidException e) {
            LOG.warn("The property {} of issue {} cannot be read: {}", KEY, issueId, e.getMessage());
            return Optional.empty();
        }
    }
}
