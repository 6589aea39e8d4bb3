package org.nationalresponse.workbook.ui.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.nationalresponse.workbook.summary.paper.Pages;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.ui.common.Background;

/**
 * The pictures of a document's pages that are in view or close to it, made aside one after another; those of other pages are let
 * go of. Belongs to the screen's thread.
 */
final class PagePictures implements AutoCloseable {

    private final Background background;
    private final Pages pages;
    private final List<Pages.Size> sizes = new ArrayList<>();
    private final IntConsumer changed;
    private final Consumer<Fault> failed;
    private final Map<Integer, PageImage> wholes = new HashMap<>();
    private final Map<Integer, PageImage> parts = new HashMap<>();
    private List<Tile> wanted = List.of();
    private boolean drawing;
    private boolean closed;

    /** @param changed told the number of a page, from 0, that has another picture */
    PagePictures(Background background, Pages pages, IntConsumer changed, Consumer<Fault> failed) {
        this.background = background;
        this.pages = pages;
        this.changed = changed;
        this.failed = failed;
        for (int page = 0; page < pages.count(); page++) {
            sizes.add(pages.size(page));
        }
    }

    List<Pages.Size> sizes() {
        return sizes;
    }

    /** The picture of all of a page, perhaps not as sharp as it will be. */
    Optional<PageImage> whole(int page) {
        return Optional.ofNullable(wholes.get(page));
    }

    /** The sharp picture of the part of a page that is seen, where all of it would be too large. */
    Optional<PageImage> part(int page) {
        return Optional.ofNullable(parts.get(page));
    }

    /** Takes over pictures of an older document, to stand where its own are still to be drawn. */
    void follow(PagePictures older) {
        older.wholes.forEach((page, image) -> {
            if (page < sizes.size()) {
                wholes.put(page, new PageImage(stale(image.tile()), image.pixels()));
            }
        });
    }

    /** Says which pictures are wanted, most needed first. Those of pages that are not among them are let go of. */
    void want(List<Tile> tiles) {
        wanted = List.copyOf(tiles);
        wholes.keySet().removeIf(page -> wanted.stream().noneMatch(tile -> tile.page() == page));
        parts.keySet().removeIf(page -> wanted.stream().noneMatch(tile -> tile.page() == page && !tile.whole()));
        drawNext();
    }

    /** How many pictures there are now. */
    int held() {
        return wholes.size() + parts.size();
    }

    @Override
    public void close() {
        closed = true;
        wanted = List.of();
        if (!drawing) {
            pages.close();
        }
    }

    /** The same picture, told apart from any that is wanted. */
    private static Tile stale(Tile tile) {
        return new Tile(tile.page(), -tile.scale(), tile.x(), tile.y(), tile.width(), tile.height(), tile.whole());
    }

    private void drawNext() {
        if (drawing || closed) {
            return;
        }
        wanted.stream().filter(tile -> !has(tile)).findFirst().ifPresent(this::draw);
    }

    private void draw(Tile tile) {
        drawing = true;
        background.run(
                () -> PageImage.of(tile, pages),
                image -> {
                    drawing = false;
                    if (closed) {
                        pages.close();
                    } else {
                        take(image);
                        drawNext();
                    }
                },
                fault -> {
                    drawing = false;
                    wanted = List.of();
                    if (closed) {
                        pages.close();
                    } else {
                        failed.accept(fault);
                    }
                });
    }

    private void take(PageImage image) {
        if (wanted.stream().anyMatch(tile -> tile.page() == image.tile().page())) {
            (image.tile().whole() ? wholes : parts).put(image.tile().page(), image);
            changed.accept(image.tile().page());
        }
    }

    private boolean has(Tile tile) {
        PageImage image = (tile.whole() ? wholes : parts).get(tile.page());
        return image != null && image.tile().equals(tile);
    }
}
