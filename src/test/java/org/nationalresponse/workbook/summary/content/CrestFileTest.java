package org.nationalresponse.workbook.summary.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nationalresponse.workbook.summary.document.Block;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Texts;

class CrestFileTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aPictureBecomesASmallPngWithItsAlternative(String kind) throws IOException {
        byte[] png = CrestFile.read(picture(kind, 1300, 900, BufferedImage.TYPE_INT_RGB));
        Block.Crest crest = CrestFile.crest(Optional.of(png), "Ghana", ENGLISH).orElseThrow();

        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(crest.width()).isEqualTo(600);
        assertThat(crest.height()).isEqualTo(415);
        assertThat(crest.alternative()).isEqualTo("Crest of Ghana");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "600, 600", "601, 2", "2, 5000", "20000, 40", "40, 20000", "6000, 6000"})
    void anyFormIsTakenAndNoneIsMadeLarger(int width, int height) throws IOException {
        byte[] png = CrestFile.read(picture("png", width, height, BufferedImage.TYPE_BYTE_GRAY));
        Block.Crest crest = CrestFile.crest(Optional.of(png), "Ghana", ENGLISH).orElseThrow();

        assertThat(Math.max(crest.width(), crest.height())).isEqualTo(Math.min(600, Math.max(width, height)));
        assertThat(Math.min(crest.width(), crest.height())).isPositive();
    }

    @Test
    void whatIsTransparentStandsOnWhite() throws IOException {
        Path file = folder.resolve("clear.png");
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(CrestFile.read(file)));

        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(read.getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void nothingThatTheFileSaidOfItselfIsKept() throws IOException {
        byte[] plain = Files.readAllBytes(picture("png", 30, 30, BufferedImage.TYPE_INT_RGB));
        Path file = write("told.png", withChunk(plain, "tEXt", "Author\0Ines Okafor, C:\\Users\\ines".getBytes(StandardCharsets.UTF_8)));

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).contains("Okafor");
        assertThat(new String(CrestFile.read(file), StandardCharsets.ISO_8859_1)).doesNotContain("Okafor", "tEXt");
    }

    @Test
    void aTextThatUnpacksToAGigabyteInsideThePictureIsNeverUnpacked() throws IOException {
        byte[] plain = Files.readAllBytes(picture("png", 30, 30, BufferedImage.TYPE_INT_RGB));
        byte[] head = "Comment\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] packed = zeros(1 << 30);
        byte[] chunk = ByteBuffer.allocate(head.length + packed.length).put(head).put(packed).array();

        assertThat(CrestFile.read(write("bomb.png", withChunk(plain, "zTXt", chunk)))).isNotEmpty();
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedByItsHead() throws IOException {
        byte[] plain = Files.readAllBytes(picture("png", 30, 30, BufferedImage.TYPE_INT_RGB));
        refused(write("wide.png", sized(plain, 20_001, 1)), "20,001 by 1 pixels");
        refused(write("many.png", sized(plain, 10_000, 10_000)), "10,000 by 10,000 pixels");
        refused(write("most.png", sized(plain, Integer.MAX_VALUE, Integer.MAX_VALUE)), "pixels large");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("large.png");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }
        refused(file, "100 MB");
    }

    @Test
    void whatIsNoPictureIsRefusedInAPlainSentence() throws IOException {
        refused(write("empty.png", new byte[0]), "is empty");
        refused(write("letter.png", "Dear colleague".getBytes(StandardCharsets.UTF_8)), "no picture that the program knows");
        refused(write("crest.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)), "no picture");
        refused(folder.resolve("gone.png"), "not there");
        refused(folder, "no file");
    }

    @Test
    void aDamagedPictureIsRefusedWhereverItIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(picture("png", 200, 200, BufferedImage.TYPE_INT_RGB));
        Random dice = new Random(7);
        for (int at = 9; at < whole.length; at += 37) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 12 && at + i < whole.length; i++) {
                broken[at + i] = (byte) dice.nextInt();
            }
            Path file = write("broken.png", broken);
            try {
                assertThat(CrestFile.read(file)).isNotEmpty();
            } catch (Fault fault) {
                assertThat(ENGLISH.say(fault.messages().get(0))).contains("Your workbook is safe");
            }
        }
        refused(write("half.png", Arrays.copyOf(whole, whole.length / 3)), "damaged");
    }

    @Test
    void aStrangersWorkbookCannotBringInAnythingElseUnderTheCrestsName() throws IOException {
        byte[] jpeg = Files.readAllBytes(picture("jpg", 30, 30, BufferedImage.TYPE_INT_RGB));
        byte[] large = Files.readAllBytes(picture("png", 601, 10, BufferedImage.TYPE_INT_RGB));
        byte[] plain = Files.readAllBytes(picture("png", 30, 30, BufferedImage.TYPE_INT_RGB));

        for (byte[] content : new byte[][] {jpeg, large, new byte[0], {1, 2, 3}, Arrays.copyOf(plain, 50)}) {
            assertThat(CrestFile.crest(Optional.of(content), "Ghana", ENGLISH)).isEmpty();
        }
        assertThat(CrestFile.crest(Optional.empty(), "Ghana", ENGLISH)).isEmpty();
    }

    private static void refused(Path file, String words) {
        assertThatThrownBy(() -> CrestFile.read(file)).isInstanceOfSatisfying(Fault.class, fault ->
                assertThat(ENGLISH.say(fault.messages().get(0))).contains(words, "Your workbook is safe", "as it was"));
    }

    private Path picture(String kind, int width, int height, int type) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        Path file = folder.resolve("crest-" + width + "-" + height + "." + kind);
        assertThat(ImageIO.write(picture, kind, file.toFile())).isTrue();
        return file;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** The picture with another size in its head. */
    private static byte[] sized(byte[] png, int width, int height) {
        byte[] other = png.clone();
        ByteBuffer.wrap(other).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(other, 12, 17);
        ByteBuffer.wrap(other).putInt(29, (int) sum.getValue());
        return other;
    }

    /** The picture with one more piece behind its head. */
    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        int head = 33;
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        chunk.putInt((int) sum.getValue());
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, head).put(chunk.array()).put(png, head, png.length - head).array();
    }

    private static byte[] zeros(long count) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 20];
        byte[] packed = new byte[1 << 16];
        for (long done = 0; done < count; done += piece.length) {
            deflater.setInput(piece);
            while (!deflater.needsInput()) {
                out.write(packed, 0, deflater.deflate(packed));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        return out.toByteArray();
    }
}
