extension GraphPermission {
    /// `public_profile`.
    public static var publicProfile: Self { Self(rawValue: "public_profile") }
}
