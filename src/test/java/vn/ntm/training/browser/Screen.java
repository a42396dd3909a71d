package vn.ntm.training.browser;

/** What a page is looked at on. */
enum Screen {
    DESK(1280, 800),
    TELEPHONE(360, 740);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
