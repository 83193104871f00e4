package org.productops.devhost.jira.model;

import java.util.ArrayList;
import java.util.List;

/** A screen: tabs of fields, in order. */
public record ScreenRecord(long id, String name, List<Tab> tabs) {

    /** One tab. */
    public record Tab(String name, List<String> fieldIds) {
        public Tab {
            fieldIds = List.copyOf(fieldIds);
        }
    }

    public ScreenRecord {
        tabs = List.copyOf(tabs);
    }

    /** All fields of all tabs. */
    public List<String> fieldIds() {
        return tabs.stream().flatMap(tab -> tab.fieldIds().stream()).toList();
    }

    /** The same screen with one more field at the end of a tab. */
    public ScreenRecord withField(int position, String fieldId) {
        List<Tab> changed = new ArrayList<>(tabs);
        List<String> fields = new ArrayList<>(tabs.get(position).fieldIds());
        fields.add(fieldId);
        changed.set(position, new Tab(tabs.get(position).name(), fields));
        return new ScreenRecord(id, name, changed);
    }

    /** The same screen without a field. */
    public ScreenRecord withoutField(String fieldId) {
        List<Tab> changed = tabs.stream()
                .map(tab -> new Tab(
                        tab.name(),
                        tab.fieldIds().stream()
                                .filter(each -> !each.equals(fieldId))
                                .toList()))
                .toList();
        return new ScreenRecord(id, name, changed);
    }
}
