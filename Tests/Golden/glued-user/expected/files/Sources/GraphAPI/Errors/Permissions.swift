// Made from the permissions of the reference by graphgen; edits to this file are lost.

extension GraphPermission {
    /// `public_profile`.
    public static var publicProfile: Self { Self(rawValue: "public_profile") }
}
