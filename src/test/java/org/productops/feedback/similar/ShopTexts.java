package org.productops.feedback.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a shop's customers write, in few words that come again and again: a dozen needs, each said in two ways hundreds of times,
 * beside wishes of which no two are the same. So the words of the needs are common, and what stands in one text only is rare. The same
 * each time.
 */
final class ShopTexts {

    private static final String[][] NEEDS = {
        {
            "The basket is empty after I log in, everything I had chosen is gone",
            "My shopping basket was empty once I had logged in, all I had put there was lost"
        },
        {
            "Search does not find products when I mistype one letter",
            "When customers spell a product wrong by a letter the search finds nothing"
        },
        {"We cannot pay by invoice as a company", "Companies like ours need to pay on invoice, there is only card"},
        {"The voucher code is refused although it is still valid", "A valid voucher code was rejected at checkout"},
        {
            "Export of all orders takes ten minutes and then stops",
            "Exporting orders needs about ten minutes and breaks off"
        },
        {
            "Please let us download all invoices of a year in one ZIP",
            "One file with all invoices of the year would save us hours"
        },
        {"The mobile app logs me out every day", "Each morning I have to log in to the app again"},
        {"Delivery date is not shown before paying", "We want to see when it is delivered before we pay"},
        {"Two-factor login with our company accounts is missing", "Single sign-on with our company directory, please"},
        {"Sorting by price ignores discounts", "When sorted by price reduced articles stand at the wrong place"},
        {"Documentation of the API is out of date", "The API docs describe fields that are not there any more"},
        {"Praise: the new checkout is so much faster", "Checkout is really quick now, thank you"},
    };

    private static final String[] ADDED = {
        "again today", "since the update", "on Monday", "for our whole team", "in our Lyon branch",
        "with 40 people waiting", "on a tablet", "in Firefox", "with a big order", "for the third time",
        "at the trade fair", "at the till"
    };
    private static final String[] WISHES = {
        "We would like",
        "Could you add",
        "Our buyers ask for",
        "It is hard to use",
        "Nobody understands",
        "We lost a customer over",
        "I love",
        "When do you get"
    };
    private static final String[] WISHED = {
        "gift wrapping",
        "scale drawings",
        "loyalty points",
        "pallet orders",
        "barcode labels",
        "back-in-stock mail",
        "wish lists",
        "price per unit",
        "size tables",
        "opening hours",
        "colour filters",
        "reorder lists",
        "tax exemption",
        "spare parts",
        "engraving",
        "customs papers",
        "subscription boxes",
        "photo reviews",
        "click and collect",
        "carbon figures",
        "split shipment",
        "quotes for tenders",
        "pickup lockers",
        "packing slips",
        "recycled boxes",
        "holiday notes",
        "store credit",
        "cost centres",
        "approval of orders",
        "bulk upload"
    };

    private final Random random = new Random(9);

    /** So many texts. */
    List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(
                    i % 2 == 0
                            ? one(NEEDS[random.nextInt(NEEDS.length)]) + ", " + one(ADDED) + "."
                            : one(WISHES) + " " + one(WISHED) + " with " + one(WISHED) + " " + one(ADDED) + " (" + i
                                    + ").");
        }
        return texts;
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
