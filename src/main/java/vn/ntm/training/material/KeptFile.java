package vn.ntm.training.material;

/** A file as it is handed out. */
record KeptFile(String name, String mediaType, byte[] content) {}
