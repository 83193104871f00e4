package org.productops.common.link.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.productops.common.link.CopyState;
import org.productops.common.link.CopyStore;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkedSite;

/** Copies in the product's database. */
@Named
public final class AoCopyStore implements CopyStore {

    private static final String NAMED = "COPY_NAME = ?";

    private final ActiveObjects ao;

    @Inject
    public AoCopyStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public CopyState state(String name) {
        return row(name).map(AoCopyStore::state).orElse(CopyState.NONE);
    }

    private static CopyState state(LinkedCopyEntity row) {
        String address = orEmpty(row.getSiteAddress());
        return new CopyState(
                orEmpty(row.getCopyTag()),
                address.isEmpty() ? Optional.empty() : Optional.of(new LinkedSite(orEmpty(row.getSiteName()), address)),
                Optional.ofNullable(row.getAsOf()).map(Date::toInstant),
                Optional.ofNullable(row.getAskedAt()).map(Date::toInstant),
                problem(orEmpty(row.getProblemKind())));
    }

    /** A problem that this version does not know is one all the same. */
    private static Optional<LinkProblem.Kind> problem(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(LinkProblem.Kind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElse(LinkProblem.Kind.FAILED));
    }

    @Override
    public Optional<String> content(String name) {
        LinkedCopyPartEntity[] parts =
                ao.find(LinkedCopyPartEntity.class, Query.select().where(NAMED, name));
        return parts.length == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(parts)
                        .sorted(Comparator.comparing(LinkedCopyPartEntity::getPartPosition))
                        .map(LinkedCopyPartEntity::getPartContent)
                        .collect(Collectors.joining()));
    }

    @Override
    public void replace(String name, CopyState state, String content) {
        ao.deleteWithSQL(LinkedCopyPartEntity.class, NAMED, name);
        int position = 0;
        for (int start = 0; start < content.length(); ) {
            int end = end(content, start);
            ao.create(
                    LinkedCopyPartEntity.class,
                    Map.of(
                            "COPY_NAME",
                            name,
                            "PART_POSITION",
                            position++,
                            "PART_CONTENT",
                            content.substring(start, end)));
            start = end;
        }
        keep(name, state);
    }

    /** No character is torn apart: databases keep whole ones only. */
    private static int end(String content, int start) {
        int end = Math.min(start + PART, content.length());
        return end < content.length() && Character.isLowSurrogate(content.charAt(end)) ? end + 1 : end;
    }

    @Override
    public void keep(String name, CopyState state) {
        LinkedCopyEntity row = row(name).orElseGet(() -> ao.create(LinkedCopyEntity.class, Map.of("COPY_NAME", name)));
        row.setCopyTag(state.tag());
        row.setSiteName(state.site().map(LinkedSite::name).orElse(""));
        row.setSiteAddress(state.site().map(LinkedSite::address).orElse(""));
        row.setAsOf(state.asOf().map(Date::from).orElse(null));
        row.setAskedAt(state.asked().map(Date::from).orElse(null));
        row.setProblemKind(state.problem().map(Enum::name).orElse(""));
        row.save();
    }

    private Optional<LinkedCopyEntity> row(String name) {
        return Arrays.stream(ao.find(LinkedCopyEntity.class, Query.select().where(NAMED, name)))
                .findFirst();
    }
}
