package org.productops.common.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/**
 * A tree of files in one: a zip. Its files are read in memory and never written, so that none can leave its place; what can
 * be told of a tree only if all paths stay in it is refused all the same.
 */
public final class ZipFiles {

    /** More would need another end, which cannot count in two bytes. */
    private static final int MOST_ENTRIES = 0xfffe;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Who made an entry, and what its kind is, as systems like Unix say it. */
    private static final int UNIX = 3;

    private static final int KIND = 0170000;
    private static final int LINK = 0120000;

    /** Of what is packed, whether it is looked at or not: unpacking it takes time. */
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private static final Pattern NOT_A_PATH =
            Pattern.compile("/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?|.*[\\p{Cntrl}\\\\].*|.*//.*", Pattern.DOTALL);

    private final Predicate<String> wanted;
    private final int largest;
    private final long most;
    private final BiConsumer<String, Message> refused;
    private final Set<String> links;
    private final List<ArchiveFile> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int others;
    private long unpacked;
    private long kept;

    private ZipFiles(
            Predicate<String> wanted, int largest, long most, BiConsumer<String, Message> refused, Set<String> links) {
        this.wanted = wanted;
        this.largest = largest;
        this.most = most;
        this.refused = refused;
        this.links = links;
    }

    /**
     * What was read of a zip.
     *
     * @param files in the order of their paths, so that a folder comes before what is in it
     * @param others how many files there are that were not wanted
     */
    public record Unpacked(List<ArchiveFile> files, int others) {

        public Unpacked {
            files = List.copyOf(files);
        }
    }

    /** Whether a file is a zip. */
    public static boolean isOne(byte[] content) {
        return content.length >= 4
                && content[0] == 'P'
                && content[1] == 'K'
                && (content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6);
    }

    /** Whether this is the path of a file in a tree, and leads nowhere else. */
    public static boolean isPath(String path) {
        return !path.isEmpty() && !NOT_A_PATH.matcher(path).matches();
    }

    /**
     * The files of a zip that are wanted. What only points to another file is not read.
     *
     * @param wanted says by the path of a file whether it is read
     * @param largest how many bytes each may have
     * @param most how many bytes they may have together
     * @param refused is told what is wanted and not read, by path, with the reason
     * @throws InvalidException if it is broken, or unpacks to too much
     */
    public static Unpacked read(
            byte[] content, Predicate<String> wanted, int largest, long most, BiConsumer<String, Message> refused) {
        // A name that is not marked as UTF-8 could have any encoding; with this one it is no error, and its folders
        // stay.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            int end = end(content);
            int entries = content[end + 10] & 0xff | (content[end + 11] & 0xff) << 8;
            ZipFiles reading = new ZipFiles(wanted, largest, most, refused, links(content, end, entries));
            if (reading.read(zip) != entries) {
                throw new ZipException("Not all of it is there");
            }
            reading.files.sort(Comparator.comparing(ArchiveFile::path));
            return new Unpacked(reading.files, reading.others);
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private static InvalidException broken() {
        return InvalidException.general(Message.of("productops.common.archive.zip-broken"));
    }

    /** Where its end begins: a zip that was cut off looks like a shorter one until its end is asked for. */
    private static int end(byte[] content) {
        for (int i = content.length - END_LENGTH;
                i >= Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
                i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return i;
            }
        }
        throw broken();
    }

    /** The names of what only points to another file, which the list at the end alone tells; of a list that is none, nothing. */
    private static Set<String> links(byte[] content, int end, int entries) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> links = new HashSet<>();
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            if (at < 0 || at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY_MARK) {
                return links;
            }
            int length = bytes.getShort(at + 28) & 0xffff;
            if (at + ENTRY_LENGTH + length > end) {
                return links;
            }
            if (content[at + 5] == UNIX && (bytes.getInt(at + 38) >>> 16 & KIND) == LINK) {
                links.add(new String(content, at + ENTRY_LENGTH, length, StandardCharsets.ISO_8859_1));
            }
            at += ENTRY_LENGTH + length + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
        }
        return links;
    }

    /** @return how many entries there are */
    private int read(ZipInputStream zip) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > MOST_ENTRIES) {
                throw InvalidException.general(Message.of("productops.common.archive.zip-many", MOST_ENTRIES));
            }
            if (!entry.isDirectory()) {
                read(entry.getName(), zip);
            }
        }
        return entries;
    }

    private void read(String path, InputStream file) throws IOException {
        boolean isWanted = wanted.test(path);
        byte[] content = file.readNBytes(isWanted ? largest + 1 : 0);
        count(content.length);
        byte[] rest = new byte[8192];
        for (int read = file.read(rest); read >= 0; read = file.read(rest)) {
            count(read);
        }
        if (!isWanted) {
            others++;
        } else if (!isPath(path)) {
            refused.accept(path, Message.of("productops.common.archive.zip-path"));
        } else if (links.contains(path)) {
            refused.accept(path, Message.of("productops.common.archive.zip-link"));
        } else if (content.length > largest) {
            refused.accept(path, Message.of("productops.common.archive.zip-file-large", largest / 1024));
        } else if (!paths.add(path)) {
            refused.accept(path, Message.of("productops.common.archive.zip-twice"));
        } else {
            kept += content.length;
            checkUnpacked(kept, most);
            files.add(new ArchiveFile(path.startsWith("./") ? path.substring(2) : path, content));
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        checkUnpacked(unpacked, MOST_BYTES);
    }

    private static void checkUnpacked(long bytes, long most) {
        if (bytes > most) {
            throw InvalidException.general(Message.of("productops.common.archive.zip-bomb", most / 1024 / 1024));
        }
    }
}
