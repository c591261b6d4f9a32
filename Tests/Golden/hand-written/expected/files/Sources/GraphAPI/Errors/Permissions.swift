// Made from the permissions of the reference by graphgen; edits to this file are lost.

extension GraphPermission {
    /// `lamps_read`.
    public static var lampsRead: Self { Self(rawValue: "lamps_read") }
}
