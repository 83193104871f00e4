package org.productops.feedback.answer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryAnswerTemplateStore implements AnswerTemplateStore {

    private final TreeMap<Long, AnswerTemplate> rows = new TreeMap<>();

    @Override
    public Optional<AnswerTemplate> find(long projectId) {
        return Optional.ofNullable(rows.get(projectId));
    }

    @Override
    public List<AnswerTemplate> ofProjects(Collection<Long> projectIds) {
        return projectIds.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void put(AnswerTemplate template) {
        rows.put(template.projectId(), template);
    }
}
