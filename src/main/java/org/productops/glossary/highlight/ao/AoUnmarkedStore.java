package org.productops.glossary.highlight.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import org.pcollections.HashTreePSet;
import org.productops.glossary.highlight.Unmarked;
import org.productops.glossary.highlight.UnmarkedStore;

/** Where and for whom no terms are marked, in the product's database. */
@Named
public final class AoUnmarkedStore implements UnmarkedStore {

    private static final String PAGE_ID = "PAGE_ID";
    private static final String USER_KEY = "USER_KEY";

    private final ActiveObjects ao;

    @Inject
    public AoUnmarkedStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Unmarked all() {
        return new Unmarked(
                HashTreePSet.from(Arrays.stream(ao.find(UnmarkedPageEntity.class))
                        .map(UnmarkedPageEntity::getPageId)
                        .toList()),
                HashTreePSet.from(Arrays.stream(ao.find(UnmarkedReaderEntity.class))
                        .map(UnmarkedReaderEntity::getUserKey)
                        .toList()));
    }

    @Override
    public void addPage(long page) {
        ao.create(UnmarkedPageEntity.class, Map.of(PAGE_ID, page));
    }

    @Override
    public void removePage(long page) {
        ao.deleteWithSQL(UnmarkedPageEntity.class, PAGE_ID + " = ?", page);
    }

    @Override
    public void addReader(String userKey) {
        ao.create(UnmarkedReaderEntity.class, Map.of(USER_KEY, userKey));
    }

    @Override
    public void removeReader(String userKey) {
        ao.deleteWithSQL(UnmarkedReaderEntity.class, USER_KEY + " = ?", userKey);
    }
}
