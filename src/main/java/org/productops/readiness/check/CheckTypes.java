package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds of automatic checks that there are. */
@JiraComponent
public class CheckTypes {

    private final Map<String, CheckType> byKind = new TreeMap<>();

    /**
     * @param types all of them
     * @throws IllegalStateException if two have the same name
     */
    @Inject
    public CheckTypes(List<CheckType> types) {
        for (CheckType type : types) {
            if (byKind.put(type.kind(), type) != null || type.kind().equals(Check.MANUAL)) {
                throw new IllegalStateException("Two kinds of checks are called " + type.kind() + ".");
            }
        }
    }

    /** The one with this name; empty if this version has none such, or for {@link Check#MANUAL}. */
    public Optional<CheckType> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** All of them by name. */
    public List<CheckType> all() {
        List<CheckType> all = new ArrayList<>(byKind.values());
        all.sort(Comparator.comparing(CheckType::kind));
        return all;
    }

    /** Whether the check is one that this version knows. */
    public boolean knows(Check check) {
        return check.isManual() || byKind.containsKey(check.kind());
    }

    /** Whether an issue can be held against the check while it is being created; not by a person's word. */
    public boolean isJudgedOnCreate(Check check) {
        return find(check.kind()).filter(type -> type.isJudgedOnCreate(check)).isPresent();
    }
}
