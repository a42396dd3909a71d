package vn.ntm.training.material;

/** What a material is. It stays what it is: what refers to it expects the one or the other. */
enum MaterialKind {
    FILE,
    LINK
}
