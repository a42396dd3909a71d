package vn.ntm.training.attendance.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;

@QuarkusTest
class SignedSheetTest {

    /** The smallest picture there is: one pixel, as WebP. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static final String SECRET = "Toa do 21.0278 N";

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room;

    @BeforeEach
    void a_room() {
        held = links.aClass();
        room = held.site(links.commune(0, 0).id());
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_photograph_is_turned_upright_made_smaller_and_rid_of_what_is_hidden_in_it() throws IOException {
        byte[] photo = photograph(3_000, 1_500, 6);
        String id = send(photo, "trang 1.jpg")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(1_000))
                .body("height", equalTo(2_000))
                .extract()
                .path("id");
        byte[] kept = given().get(pages() + "/picture?id=" + id)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SECRET);
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(isRed(upright, 900, 100))
                .as("the left upper corner as it lay")
                .isTrue();
        assertThat(isRed(upright, 100, 100)).isFalse();
        assertThat(rows.number(
                        "select count(*) from signed_sheet where id = ? and position(? in sealed) = 0",
                        UUID.fromString(id),
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .as("sealed")
                .isOne();
    }

    @Test
    void png_and_webp_are_taken_and_the_same_picture_again_is_the_same_page() throws IOException {
        byte[] png = drawn(40, 30, "png");
        String id = send(png, "a.png").then().statusCode(201).extract().path("id");
        send(png, "b.png").then().statusCode(200).body("id", equalTo(id));
        send(WEBP, "c.webp").then().statusCode(201).body("width", equalTo(1));
        given().get(api()).then().statusCode(200).body("$", hasSize(2));
    }

    @Test
    void what_is_no_picture_is_refused_whatever_its_name() throws IOException {
        refused("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.UTF_8));
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8));
        refused("GIF89a".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        byte[] half = Arrays.copyOf(drawn(40, 30, "png"), 40);
        refused(half);
        assertThat(rows.number("select count(*) from signed_sheet where site_id = ?", room))
                .isZero();
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_refused_before_it_is_read() {
        send(pngOf(60_000, 60_000), "bom.png").then().statusCode(400).body("violations.field", contains("file"));
    }

    @Test
    void who_holds_the_link_of_the_room_sends_and_sees_its_pages_and_no_others() throws Exception {
        UUID other = held.site(links.commune(0, 1).id());
        RequestSpecification phone = GivenLinks.by(links.path(GivenLinks.roll(held.session(), room)));
        String id = send(phone, drawn(20, 20, "jpeg"), "x.jpg")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        phone = GivenLinks.by(links.path(GivenLinks.roll(held.session(), room)));
        phone.get(pages() + "/picture?id=" + id).then().statusCode(200);
        RequestSpecification neighbour = GivenLinks.by(links.path(GivenLinks.roll(held.session(), other)));
        neighbour.get(pages() + "/picture?id=" + id).then().statusCode(403);
        given().get(pages().replace(room.toString(), other.toString()) + "/picture?id=" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_closed_class_takes_no_pages() throws IOException {
        held.status("CLOSED");
        send(drawn(20, 20, "png"), "x.png").then().statusCode(409).body("code", equalTo("class.closed"));
    }

    private void refused(byte[] file) {
        send(file, "danh-sach.jpg").then().statusCode(400).body("violations.field", contains("file"));
    }

    private Response send(byte[] file, String name) {
        return send(given(), file, name);
    }

    private Response send(RequestSpecification by, byte[] file, String name) {
        return by.contentType(ContentType.MULTIPART)
                .multiPart("file", name, file, "image/jpeg")
                .post(api());
    }

    private String api() {
        return "/api" + pages();
    }

    private String pages() {
        return "/sessions/" + held.session() + "/sites/" + room + "/signed-sheets";
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 60;
    }

    /** White, with its left upper quarter red. */
    private static byte[] drawn(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        var written = new ByteArrayOutputStream();
        ImageIO.write(image, format, written);
        return written.toByteArray();
    }

    /** A JPEG with EXIF: how the camera was held, and a description. */
    private static byte[] photograph(int width, int height, int orientation) throws IOException {
        byte[] jpeg = drawn(width, height, "jpeg");
        byte[] secret = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + secret.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(secret);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        photo.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (8 + tiff.capacity()));
        photo.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A heading that claims so many pixels, and nothing behind it. */
    private static byte[] pngOf(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        png.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(png.array(), 12, 17);
        return png.putInt((int) crc.getValue()).array();
    }
}
