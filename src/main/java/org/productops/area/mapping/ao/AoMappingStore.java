package org.productops.area.mapping.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.MappingStore;
import org.productops.area.mapping.Mappings;
import org.productops.area.mapping.Place;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;

/** Mappings in the product's database. */
@JiraComponent
public final class AoMappingStore implements MappingStore {

    private static final String COLUMNS = "ID, AREA_KEY, PLACE_KIND, PLACE_ID, PROJECT_ID";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoMappingStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Mappings load() {
        List<Mapping> all = new ArrayList<>();
        ao.stream(AreaMappingEntity.class, Query.select(COLUMNS).order("ID"), row -> {
            try {
                Place place = new Place(Place.Kind.valueOf(row.getPlaceKind()), row.getPlaceId());
                all.add(new Mapping(row.getAreaKey(), place, row.getProjectId()));
            } catch (IllegalArgumentException e) {
                unreadable.tell("AREA_MAPPING", row, "the place of the kind " + row.getPlaceKind());
            }
        });
        return Mappings.of(all);
    }

    @Override
    public int countOfArea(String areaKey) {
        return ao.count(AreaMappingEntity.class, "AREA_KEY = ?", areaKey);
    }

    @Override
    public void add(List<Mapping> mappings) {
        Batches.insert(
                ao,
                AreaMappingEntity.class,
                mappings.stream().map(AoMappingStore::row).toList());
    }

    private static Map<String, Object> row(Mapping mapping) {
        return Map.of(
                "AREA_KEY", mapping.areaKey(),
                "PLACE_KIND", mapping.place().kind().name(),
                "PLACE_ID", mapping.place().id(),
                "PROJECT_ID", mapping.projectId());
    }

    @Override
    public void remove(Mapping mapping) {
        ao.deleteWithSQL(
                AreaMappingEntity.class,
                "AREA_KEY = ? AND PLACE_KIND = ? AND PLACE_ID = ?",
                mapping.areaKey(),
                mapping.place().kind().name(),
                mapping.place().id());
    }

    @Override
    public void removeAreas(Collection<String> areaKeys) {
        Batches.each(
                areaKeys,
                batch -> ao.deleteWithSQL(AreaMappingEntity.class, Batches.in("AREA_KEY", batch), batch.toArray()));
    }

    @Override
    public void removePlace(Place place) {
        ao.deleteWithSQL(
                AreaMappingEntity.class,
                "PLACE_KIND = ? AND PLACE_ID = ?",
                place.kind().name(),
                place.id());
    }

    @Override
    public void removeProject(long projectId) {
        ao.deleteWithSQL(AreaMappingEntity.class, "PROJECT_ID = ?", projectId);
    }
}
