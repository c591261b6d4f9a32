// Made from the values of `app/translations.locale` in the reference by graphgen; edits to this file are lost.

/// Values of `app/translations.locale`.
///
/// The reference does not list them.
public typealias AppTranslationsLocale = GraphUnlisted<GraphName.AppTranslationsLocale>

extension GraphName {
    /// Tells ``AppTranslationsLocale`` from other values that the reference does not list.
    public enum AppTranslationsLocale {}
}
