package org.productops.devhost.confluence.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.database.Documents;
import org.productops.devhost.database.Sequence;

/** What Confluence keeps. */
public final class ConfluenceRecords {
    private final DocumentCollection<SpaceRecord> spaces;
    private final DocumentCollection<PageRecord> pages;
    private final DocumentCollection<LabelRecord> labels;
    private final DocumentCollection<SiteRecord> sites;
    private final Sequence ids;

    public ConfluenceRecords(Documents documents) {
        spaces = new DocumentCollection<>(
                documents, "confluence.space", SpaceRecord.class, space -> identity(space.key()));
        pages = new DocumentCollection<>(
                documents, "confluence.page", PageRecord.class, page -> String.valueOf(page.id()));
        labels = new DocumentCollection<>(
                documents, "confluence.label", LabelRecord.class, each -> String.valueOf(each.pageId()));
        sites = new DocumentCollection<>(documents, "confluence.site", SiteRecord.class, site -> SiteRecord.ID);
        ids = new Sequence(documents, "confluence.id");
    }

    /** Upper and lower case make no difference in keys of spaces. */
    private static String identity(String spaceKey) {
        return spaceKey.toLowerCase(Locale.ROOT);
    }

    long nextId() {
        return ids.next();
    }

    /** All spaces, by name. */
    public List<SpaceRecord> spaces() {
        return spaces.all().stream()
                .sorted(Comparator.comparing(SpaceRecord::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The space with this key. */
    public Optional<SpaceRecord> space(String key) {
        return key == null ? Optional.empty() : spaces.get(identity(key));
    }

    void put(SpaceRecord space) {
        spaces.put(space);
    }

    void remove(SpaceRecord space) {
        pages(space.key()).forEach(page -> pages.remove(String.valueOf(page.id())));
        spaces.remove(identity(space.key()));
    }

    /** The pages of a space, by title. */
    public List<PageRecord> pages(String spaceKey) {
        return pages.all().stream()
                .filter(page -> page.spaceKey().equalsIgnoreCase(spaceKey))
                .sorted(Comparator.comparing(PageRecord::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** All pages. */
    public List<PageRecord> pages() {
        return pages.all();
    }

    /** The page with this id. */
    public Optional<PageRecord> page(long id) {
        return pages.get(String.valueOf(id));
    }

    /** The page of a space with this title; upper and lower case make no difference. */
    public Optional<PageRecord> page(String spaceKey, String title) {
        return pages(spaceKey).stream()
                .filter(page -> page.title().equalsIgnoreCase(title))
                .findFirst();
    }

    void put(PageRecord page) {
        pages.put(page);
    }

    void remove(PageRecord page) {
        labels.remove(String.valueOf(page.id()));
        pages.remove(String.valueOf(page.id()));
    }

    /** The labels of a page. */
    List<String> labels(long pageId) {
        return labels.get(String.valueOf(pageId)).map(LabelRecord::names).orElse(List.of());
    }

    void put(LabelRecord record) {
        labels.put(record);
    }

    /** The settings of the site. */
    public SiteRecord site() {
        return sites.get(SiteRecord.ID).orElse(new SiteRecord(false, false));
    }

    /** Changes the settings of the site. */
    public void put(SiteRecord site) {
        sites.put(site);
    }
}
