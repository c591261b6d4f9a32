/// A language that the reference is translated to: words that most sentences have, and how its pages call their sections
/// and columns. Words that English has as well are left out.
public struct OtherLanguage: Sendable {
    /// What it is called in English.
    public let name: String
    /// Words that most sentences have, in lower case.
    public let words: Set<String>
    /// Titles of sections and columns, in lower case.
    public let titles: Set<String>

    private init(_ name: String, words: String, titles: [String]) {
        self.name = name
        self.words = Set(words.split(separator: " ").map(String.init))
        self.titles = Set(titles)
    }

    /// Words that English sentences have and the other languages have not.
    public static let english: Set<String> = [
        "the", "of", "to", "and", "this", "that", "for", "with", "you", "your", "are", "be", "or", "by",
        "from", "if",
        "can", "will", "not", "it", "which", "has", "have", "when", "who",
    ]

    /// Languages in Latin letters; other scripts tell themselves.
    public static let all = [
        OtherLanguage(
            "German",
            words:
                "der das und ist nicht mit für von eine einen einer eines auf wird werden des dem den sie oder dieser"
                + " diese dieses kann können zum zur sich bei nach durch wenn",
            titles: [
                "lesen", "erstellen", "aktualisieren", "löschen", "veröffentlichen", "felder", "feld",
                "beschreibung", "fehlercodes", "fehlercode", "fehler", "beispiel", "beispiele",
                "berechtigungen",
                "berechtigung", "anforderungen", "anforderung", "rückgabetyp", "rückgabe", "einschränkungen",
                "beschränkungen", "wert", "werte", "typ", "kanten", "abrufen", "schreiben", "voraussetzungen",
                "bearbeiten",
            ]),
        OtherLanguage(
            "Spanish",
            words:
                "el la los las que para una con por del se está este esta esto puede pueden cuando como más sus y en",
            titles: [
                "lectura", "leer", "creación", "crear", "actualización", "actualizar", "eliminación",
                "eliminar",
                "publicación", "publicar", "campos", "campo", "parámetros", "parámetro", "descripción",
                "códigos de error", "código de error", "error y descripción", "ejemplo", "ejemplos",
                "permisos",
                "permiso", "requisitos", "requisito", "tipo de devolución", "tipo de retorno", "limitaciones",
                "valor",
                "valores", "tipo", "perímetros", "códigos de errores",
            ]),
        OtherLanguage(
            "French",
            words:
                "le la les des et est pour dans une que du sur avec vous qui pas ce cette ces peut être sont au aux par"
                + " votre vos",
            titles: [
                "lecture", "lire", "création", "créer", "mise à jour", "mettre à jour", "modification",
                "suppression",
                "supprimer", "publication", "publier", "champs", "champ", "paramètres", "paramètre",
                "codes d'erreur",
                "codes d’erreur", "code d'erreur", "code d’erreur", "erreur", "exemple", "exemples",
                "autorisations",
                "autorisation", "exigences", "conditions requises", "type de retour", "type de renvoi",
                "restrictions",
                "valeur", "valeurs", "arêtes",
            ]),
        OtherLanguage(
            "Italian",
            words:
                "il lo gli della delle del dei che per una con sono questo questa può possono come più non di nel nella"
                + " al alla da è",
            titles: [
                "lettura", "leggere", "creazione", "creare", "aggiornamento", "aggiornare", "eliminazione",
                "eliminare",
                "pubblicazione", "campi", "campo", "parametri", "parametro", "descrizione",
                "codici di errore",
                "codice di errore", "codici errore", "codice errore", "errore", "esempio", "esempi",
                "autorizzazioni",
                "autorizzazione", "requisiti", "requisito", "tipo restituito", "tipo di restituzione",
                "limitazioni", "valore",
                "valori", "tipo",
            ]),
        OtherLanguage(
            "Portuguese",
            words:
                "os das dos que para uma com por não está este esta isso pode podem quando como mais seu sua você ao na em"
                + " são é",
            titles: [
                "leitura", "ler", "criação", "criar", "criando", "atualização", "atualizar", "atualizando",
                "exclusão",
                "excluir", "excluindo", "publicação", "publicar", "campos", "campo", "parâmetros",
                "parâmetro",
                "descrição", "códigos de erro", "código de erro", "erro", "exemplo", "exemplos", "permissões",
                "permissão", "requisitos", "requisito", "tipo de retorno", "limitações", "valor", "valores",
                "tipo", "lendo",
            ]),
        OtherLanguage(
            "Dutch",
            words:
                "het een van voor met zijn niet wordt worden deze dit kan kunnen naar bij ook aan uit je u dat",
            titles: [
                "lezen", "maken", "bijwerken", "verwijderen", "publiceren", "velden", "veld", "beschrijving",
                "foutcodes", "foutcode", "fout", "voorbeeld", "voorbeelden", "machtigingen", "machtiging",
                "vereisten",
                "vereiste", "beperkingen", "waarde", "waarden",
            ]),
        OtherLanguage(
            "Polish",
            words: "i w na z do nie jest się że dla tego lub przez można są który która które od oraz jako",
            titles: [
                "odczyt", "odczytywanie", "tworzenie", "aktualizowanie", "aktualizacja", "usuwanie",
                "publikowanie",
                "pola", "pole", "parametry", "opis", "kody błędów", "kod błędu", "błąd", "przykład",
                "przykłady",
                "uprawnienia", "uprawnienie", "wymagania", "ograniczenia", "wartość", "wartości",
            ]),
        OtherLanguage(
            "Turkish",
            words: "ve bir bu için ile olarak olan veya da de değil daha gibi kadar sonra tarafından",
            titles: [
                "okuma", "oluşturma", "güncelleme", "silme", "yayınlama", "alanlar", "alan", "parametreler",
                "açıklama", "hata kodları", "hata kodu", "hata", "örnek", "örnekler", "izinler", "izin",
                "gereksinimler",
                "sınırlamalar", "değer", "değerler",
            ]),
        OtherLanguage(
            "Indonesian",
            words:
                "yang dan di untuk dengan dari ini itu adalah tidak dalam pada atau akan dapat anda oleh jika",
            titles: [
                "membaca", "membuat", "memperbarui", "menghapus", "menerbitkan", "kolom", "bidang",
                "deskripsi", "kode kesalahan", "kesalahan", "contoh", "izin", "persyaratan", "batasan",
                "nilai",
            ]),
        OtherLanguage(
            "Vietnamese",
            words: "và của là các không được cho một trong với này để bạn khi những có thể từ hoặc",
            titles: [
                "đọc", "tạo", "cập nhật", "xóa", "xoá", "đăng", "trường", "tham số", "thông số", "mô tả",
                "mã lỗi",
                "lỗi", "ví dụ", "quyền", "yêu cầu", "giới hạn", "giá trị",
            ]),
    ]
}
