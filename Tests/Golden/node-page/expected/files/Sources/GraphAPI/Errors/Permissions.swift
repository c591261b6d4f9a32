extension GraphPermission {
    /// `lamps_read`.
    public static var lampsRead: Self { Self(rawValue: "lamps_read") }
}
